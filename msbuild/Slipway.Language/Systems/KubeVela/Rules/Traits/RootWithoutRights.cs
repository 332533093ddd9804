using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3113: a security context asks for root, and refuses it.</summary>
public sealed class RootWithoutRights : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3113",
            Severity.Error,
            "A container runs as root where root is refused",
            "'runAsUser: 0' is root, and '{0}' takes 'runAsNonRoot' for true where it is left out, so Kubernetes never starts the container: write another user, or 'runAsNonRoot: false'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Type is "securitycontext" or "podsecuritycontext"
        from one in trait.Properties.Mappings("containers").Prepend(trait.Properties)
        where one.Integer("runAsUser") == 0 && (one["runAsNonRoot"] as SpecScalar)?.Boolean != false
        select Descriptor.At(one["runAsUser"]!.Span, trait.Type);
}
