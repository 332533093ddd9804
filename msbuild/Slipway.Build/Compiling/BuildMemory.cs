using Slipway.Build.Files;
using Slipway.Compiler;
using Slipway.Compiler.Edits;
using Slipway.Language;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>Keeps the <see cref="BuildState"/> from one build to the next.</summary>
internal static class BuildMemory
{
    /// <summary>The state the last build left; null where it left none that is true of this request.</summary>
    public static BuildState? Read(BuildRequest request, string key)
    {
        try
        {
            return File.Exists(request.State) ? BuildState.Read(File.ReadAllBytes(request.State), key) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Stores the state of a build that compiled everything and has written it.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="key">Its key.</param>
    /// <param name="specs">The spec files.</param>
    /// <param name="output">What was made of them.</param>
    /// <param name="release">The record that was written.</param>
    /// <param name="findings">What was found.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(
        BuildRequest request,
        string key,
        IReadOnlyList<SpecContent> specs,
        BuildOutput output,
        ReleaseParts release,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var across = findings
            .Where(finding => EditedCompilation.IsAcross(finding.Id))
            .Select(finding => finding.Span.File)
            .ToHashSet(StringComparer.Ordinal);
        var names = specs.Select(spec => spec.Name).ToHashSet(StringComparer.Ordinal);
        if (names.Count != specs.Count || !across.IsSubsetOf(names))
            return;
        var byFile = output.Documents.ToLookup(document => document.File, StringComparer.Ordinal);
        var states = SideBySide.Select(
            specs,
            spec => new SpecState(spec.Hash, OutlineOf(spec), across.Contains(spec.Name))
        );
        Write(request, key, states, [.. output.Record.Manifests.Select(one => (one.Path, one.Objects.Count))], release);

        Outline? OutlineOf(SpecContent spec) => spec.HasComments ? null : Outline.Of(byFile[spec.Name]);
    }

    /// <summary>Stores a state.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="key">Its key.</param>
    /// <param name="specs">The spec files.</param>
    /// <param name="manifests">Each manifest: its path below the output folder, and how many objects it holds.</param>
    /// <param name="release">The record that was written.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(
        BuildRequest request,
        string key,
        IReadOnlyList<SpecState> specs,
        IReadOnlyList<(string Path, int Objects)> manifests,
        ReleaseParts release
    )
    {
        var written = new ManifestState[manifests.Count];
        Parallel.For(
            0,
            written.Length,
            at =>
            {
                var (path, objects) = manifests[at];
                var file = new FileInfo(Path.Combine(request.OutputFolder, path));
                written[at] = new ManifestState(
                    path,
                    file.Exists ? file.Length : -1,
                    file.LastWriteTimeUtc.Ticks,
                    release.Manifests[at].Length,
                    objects
                );
            }
        );
        var state = new BuildState(key, release.Digest(), release.Head.Length, specs, written);
        SafeFile.Write(request.State, state.ToBytes());
    }

    /// <summary>Whether the manifests are those that the last build wrote.</summary>
    public static bool IsUntouched(BuildRequest request, BuildState state) =>
        state
            .Manifests.AsParallel()
            .All(manifest =>
            {
                var file = new FileInfo(Path.Combine(request.OutputFolder, manifest.Path));
                return file.Exists && file.Length == manifest.Length && file.LastWriteTimeUtc.Ticks == manifest.Time;
            });

    /// <summary>The record of the last build in parts; null where it is not the one that the state is of.</summary>
    public static ReleaseParts? Release(BuildRequest request, BuildState state)
    {
        if (!File.Exists(request.Record))
            return null;
        var bytes = File.ReadAllBytes(request.Record);
        return ReleaseParts.DigestOf(bytes) == state.Record
            ? ReleaseParts.Of(bytes, state.Head, [.. state.Manifests.Select(manifest => manifest.Recorded)])
            : null;
    }
}
