using Slipway.Language.Systems.Vessl;
using Slipway.Schema;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>Something that only VESSL has, and that no catalogue says what it is on a cluster.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, as the catalogue would have it.</param>
/// <param name="Place">Where the run names it.</param>
internal sealed record RunGap(RunGapKind Kind, string Name, SourceSpan Place)
{
    /// <summary>The gaps of a run; with any it cannot be rendered for Kubernetes.</summary>
    public static IEnumerable<RunGap> Of(Run run, Catalog catalog)
    {
        var resources = run.Root.Mapping("resources");
        if (resources?.Text("preset") is { } preset && catalog.Preset(preset.Text) is null)
            yield return new RunGap(RunGapKind.Preset, preset.Text, preset.Span);
        if (RunMachine.Accelerator(resources) is var (type, place) && catalog.Accelerator(type) is null)
            yield return new RunGap(RunGapKind.Accelerator, type, place);
        foreach (var volume in run.Volumes)
        {
            if (DataPlace.Of(volume, catalog) is null)
                yield return new RunGap(
                    volume.Section == "mount" ? RunGapKind.Mount : RunGapKind.Source,
                    volume.Address,
                    volume.Source.Span
                );
        }
    }
}

/// <summary>What a catalogue may say more of.</summary>
internal enum RunGapKind
{
    /// <summary>A resource preset.</summary>
    Preset,

    /// <summary>A model of GPU.</summary>
    Accelerator,

    /// <summary>Data that is imported or exported.</summary>
    Source,

    /// <summary>Data that is mounted, which has to be a claim.</summary>
    Mount,
}
