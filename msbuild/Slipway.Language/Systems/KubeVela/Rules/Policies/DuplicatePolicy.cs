using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2032: two policies have one name.</summary>
public sealed class DuplicatePolicy : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2032",
            Severity.Warning,
            "Two policies have one name",
            "a policy '{0}' stands already in line {1}, and a step that names it gets the last one: rename one"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        var first = new Dictionary<string, SpecScalar>(StringComparer.Ordinal);
        foreach (var name in application.Policies.Select(policy => policy.NameNode).OfType<SpecScalar>())
        {
            if (name.Text.Length > 0 && !first.TryAdd(name.Text, name))
                yield return Descriptor.At(name.Span, name.Text, first[name.Text].Span.StartLine);
        }
    }
}
