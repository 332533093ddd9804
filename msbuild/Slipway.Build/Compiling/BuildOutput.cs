using Slipway.Compiler;
using Slipway.Language.Workspaces;
using Slipway.Release;

namespace Slipway.Build.Compiling;

/// <summary>What a build writes.</summary>
/// <param name="Record">What is known of the manifests.</param>
/// <param name="Files">The manifests: their paths below the output folder, and their bytes.</param>
internal sealed record BuildOutput(ReleaseRecord Record, IReadOnlyList<(string Path, byte[] Content)> Files)
{
    /// <summary>The documents it was made of; none where it is that of an earlier build.</summary>
    public IReadOnlyList<SpecDocument> Documents { get; init; } = [];

    /// <summary>The output of a compilation, with files of an earlier one where that left them as they are.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="former">The earlier build; null where there is none.</param>
    public static BuildOutput Of(Compilation compilation, FormerBuild? former = null)
    {
        var again = compilation.Manifests.ToDictionary(
            manifest => manifest.Path,
            manifest => manifest.Content,
            StringComparer.Ordinal
        );
        return new BuildOutput(
            compilation.Release,
            [
                .. compilation.Release.Manifests.Select(manifest =>
                    (manifest.Path, again.GetValueOrDefault(manifest.Path) ?? former!.Files[manifest.Path])
                ),
            ]
        )
        {
            Documents = compilation.Analysis.Workspace.Documents,
        };
    }
}
