using System.Text;
using Slipway.Build.Files;
using Slipway.Compiler;
using Slipway.Compiler.Edits;
using Slipway.Language;
using Slipway.Language.Workspaces;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>
/// A build after edits that concern no file but the edited ones: these are compiled, and the rest is as the last build left it.
/// The result is the one that compiling everything gives.
/// </summary>
internal sealed class EditedBuild
{
    private readonly BuildRequest request;
    private readonly IReadOnlyList<SpecContent> specs;
    private readonly BuildState state;
    private readonly ReleaseParts release;
    private readonly ReleaseRecord head;

    private EditedBuild(
        BuildRequest request,
        IReadOnlyList<SpecContent> specs,
        BuildState state,
        ReleaseParts release,
        ReleaseRecord head
    )
    {
        this.request = request;
        this.specs = specs;
        this.state = state;
        this.release = release;
        this.head = head;
    }

    /// <summary>Builds, where that is enough.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="key">Its key.</param>
    /// <param name="specs">The spec files.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    /// <returns>What is found, none of it an error, and everything is written; null where nothing is, and all has to be compiled.</returns>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static IReadOnlyList<Diagnostic>? Run(
        BuildRequest request,
        string key,
        IReadOnlyList<SpecContent> specs,
        CancellationToken cancellation
    )
    {
        if (!EditedCompilation.Serves(request.Targets) || BuildMemory.Read(request, key) is not { } state)
            return null;
        if (state.Specs.Count != specs.Count)
            return null;
        var edited = Edited(specs, state);
        // A change of most files is compiled sooner as a whole.
        if (edited.Count > specs.Count / 4 + 1 || edited.Any(at => !MayStandAlone(state.Specs[at], specs[at])))
            return null;
        if (!BuildMemory.IsUntouched(request, state))
            return null;
        if (BuildMemory.Release(request, state) is not { } release || release.ReadHead() is not { } head)
            return null;
        return new EditedBuild(request, specs, state, release, head).Run(edited, cancellation);
    }

    private static List<int> Edited(IReadOnlyList<SpecContent> specs, BuildState state) =>
        [
            .. Enumerable
                .Range(0, specs.Count)
                .AsParallel()
                .AsOrdered()
                .Where(at => state.Specs[at].Hash.Length == 0 || specs[at].Hash != state.Specs[at].Hash),
        ];

    private static bool MayStandAlone(SpecState former, SpecContent now) =>
        former is { Outline: not null, IsAcross: false } && now.Unread is null && !now.HasComments;

    private List<Diagnostic>? Run(List<int> edited, CancellationToken cancellation)
    {
        var options = RequestOptions.Read(request, [], cancellation);
        var texts = edited.Select(at => specs[at].Text).ToList();
        var analysis = Analysis.RunAlone(texts, options, cancellation);
        var outlines = edited.ToDictionary(
            at => at,
            at => Outline.Of(analysis.Workspace.Documents.Where(document => document.File == specs[at].Name))
        );
        if (edited.Any(at => !IsSame(state.Specs[at].Outline, outlines[at])))
            return null;
        var positions = state
            .Manifests.Select((manifest, at) => (manifest.Path, at))
            .ToDictionary(one => one.Path, one => one.at, StringComparer.Ordinal);
        var compilation = EditedCompilation.Run(
            analysis,
            request.Targets,
            path => positions.TryGetValue(path, out var at) ? Former(at)?.Notes : null,
            cancellation
        );
        if (compilation is null)
            return null;
        var findings = Merged(edited, compilation.Analysis.Diagnostics);
        if (findings.Exists(finding => finding.Severity == Severity.Error))
            return null;
        Write(edited, outlines, compilation, positions, findings, cancellation);
        return findings;
    }

    /// <summary>Places may change as long as nothing was found that tells of another file's.</summary>
    private bool IsSame(Outline? former, Outline? now) =>
        state.Specs.Any(spec => spec.IsAcross) ? former?.Exact == now?.Exact : former?.Words == now?.Words;

    private ReleaseManifest? Former(int at) => ReleaseJson.ReadManifest(release.Manifests[at].Span);

    /// <summary>What was found, in the order of the files.</summary>
    private List<Diagnostic> Merged(List<int> edited, IReadOnlyList<Diagnostic> found)
    {
        var ranks = specs
            .Select((spec, at) => (spec.Name, at))
            .ToDictionary(one => one.Name, one => one.at, StringComparer.Ordinal);
        var files = edited.Select(at => specs[at].Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. head
                .Findings.Where(finding => !files.Contains(finding.Place.File))
                .Select(RecordedFindings.ToDiagnostic)
                .Concat(found)
                .OrderBy(finding => ranks.GetValueOrDefault(finding.Span.File, -1)),
        ];
    }

    private void Write(
        List<int> edited,
        Dictionary<int, Outline?> outlines,
        Compilation compilation,
        Dictionary<string, int> positions,
        List<Diagnostic> findings,
        CancellationToken cancellation
    )
    {
        ManifestFolder.Replace(
            request,
            [.. compilation.Manifests.Select(manifest => (manifest.Path, manifest.Content))],
            cancellation
        );
        var record = head with { Findings = [.. findings.Select(RecordedFindings.Of)] };
        var parts = release.With(
            record,
            compilation.Manifests.ToDictionary(manifest => positions[manifest.Path], manifest => manifest.ToRelease())
        );
        var objects = compilation.Manifests.ToDictionary(
            manifest => manifest.Path,
            manifest => manifest.Objects.Count,
            StringComparer.Ordinal
        );
        var manifests = state
            .Manifests.Select(one => (one.Path, objects.GetValueOrDefault(one.Path, one.Objects)))
            .ToList();
        BuildRecord.Write(request, parts, manifests, findings);
        var now = state.Specs.ToArray();
        foreach (var at in edited)
            now[at] = new SpecState(specs[at].Hash, outlines[at], IsAcross: false);
        BuildMemory.Write(request, state.Key, now, manifests, parts);
    }
}
