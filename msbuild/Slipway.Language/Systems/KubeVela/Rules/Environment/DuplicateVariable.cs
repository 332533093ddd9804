using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Rules.Environment;

/// <summary>SLIP3019: an environment variable that stands twice.</summary>
public sealed class DuplicateVariable() : ComponentRule("model-training", "webservice")
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3019",
            Severity.Warning,
            "An environment variable stands twice",
            "'{0}' stands already in line {1}, and only the value here counts: remove one of the two"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        var first = new Dictionary<string, SpecScalar>(StringComparer.Ordinal);
        foreach (
            var name in component.Properties.Mappings("env").Select(entry => entry.Text("name")).OfType<SpecScalar>()
        )
        {
            if (!first.TryAdd(name.Text, name))
                yield return Descriptor.At(name.Span, name.Text, first[name.Text].Span.StartLine);
        }
    }
}
