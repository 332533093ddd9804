using Slipway.Language.Systems.Vessl;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Kubernetes.Runs.Rules;

/// <summary>SLIP5101: a run names something that only VESSL knows.</summary>
public sealed class OmittedRun : KubernetesRunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5101",
            Severity.Warning,
            "A run is left out of target kubernetes",
            "'{0}' is left out of target kubernetes: {1}, or set SlipwayTargets to what you use"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run, Catalog catalog)
    {
        foreach (var gap in RunGap.Of(run, catalog))
            yield return Descriptor.At(gap.Place, run.Name, Remedy(gap, catalog));
    }

    private static Sentence Remedy(RunGap gap, Catalog catalog)
    {
        var (name, known) = (gap.Name, gap.Kind == RunGapKind.Preset ? catalog.Presets : []);
        return gap.Kind switch
        {
            RunGapKind.Preset when NearestWord.Find(name, known) is { } nearest => Sentence.Of(
                $"no VesslCatalog has the preset '{name}'; did you mean '{nearest}'? Write that, add '{name}' to 'presets'"
            ),
            RunGapKind.Preset => Sentence.Of(
                $"no VesslCatalog says what the preset '{name}' has, so add it to 'presets'"
            ),
            RunGapKind.Accelerator => Sentence.Of(
                $"no VesslCatalog says which nodes have the GPU '{name}', so add it to 'accelerators'"
            ),
            RunGapKind.Mount => Sentence.Of(
                $"no VesslCatalog says which claim '{name}' is, so add it to 'sources' with 'pvc://claim'"
            ),
            _ => Sentence.Of($"only VESSL knows where '{name}' is, so add it to 'sources' of a VesslCatalog"),
        };
    }
}
