using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>SLIP3092: an override policy changes components when KubeVela deploys them, and target <c>kubernetes</c> does not.</summary>
public sealed class OmittedOverride : KubernetesRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3092",
            Severity.Warning,
            "An override policy is not applied in target kubernetes",
            "{0} changes components at deploy time; target kubernetes shows them without it: set SlipwayTargets to kubevela alone, or write the properties into the components themselves"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application) =>
        from policy in application.Policies
        where policy.Type == "override"
        let subject = policy.Name.Length == 0 ? "this policy" : $"policy '{policy.Name}'"
        select Descriptor.At(policy.Node.Text("type")?.Span ?? policy.Node.Span, subject);
}
