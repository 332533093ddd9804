using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2007: a training job has one volume twice.</summary>
public sealed class DuplicateVolume() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2007",
            Severity.Error,
            "A volume appears twice in a component",
            "a volume '{0}' already appears in line {1}, and the API server rejects a pod with two volumes of one name: remove one, or mount another claim"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var first = new Dictionary<string, ClaimUse>(StringComparer.Ordinal);
        foreach (var use in component.ClaimUses)
        {
            if (!first.TryAdd(use.Name, use))
                yield return Descriptor.At(use.Place, use.Name, first[use.Name].Place.StartLine);
        }
    }
}
