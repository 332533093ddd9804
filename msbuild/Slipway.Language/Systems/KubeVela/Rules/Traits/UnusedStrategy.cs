using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3109: an update strategy is for another kind, or is not one of its kind.</summary>
public sealed class UnusedStrategy : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3109",
            Severity.Warning,
            "A strategy is not one of the workload",
            "{0}, so KubeVela changes nothing: write {1}"
        );

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["daemon"] = "DaemonSet",
        ["statefulset"] = "StatefulSet",
        ["webservice"] = "Deployment",
        ["worker"] = "Deployment",
    };

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var trait in component.Traits.Where(trait => trait.Type == "k8s-update-strategy"))
        {
            var target = trait.Properties.Text("targetKind");
            var kind = target?.Text ?? "Deployment";
            if (Kinds.TryGetValue(component.Type, out var own) && own != kind)
            {
                var place = target?.Span ?? trait.Node["type"]?.Span ?? trait.Node.Span;
                yield return Descriptor.At(
                    place,
                    $"the strategy is for a {kind}, and the component makes a {own}",
                    $"targetKind: {own}"
                );
            }
            else if (trait.Properties.Mapping("strategy")?.Text("type") is { } type && type.Text == Foreign(kind))
                yield return Descriptor.At(type.Span, $"a {kind} has no strategy {type.Text}", Known(kind));
        }
    }

    private static string Foreign(string kind) => kind == "Deployment" ? "OnDelete" : "Recreate";

    private static string Known(string kind) =>
        kind == "Deployment" ? "RollingUpdate or Recreate" : "RollingUpdate or OnDelete";
}
