using Slipway.Build.Compiling;
using Slipway.Build.Opening;
using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.CSharp;
using Slipway.Language.Environments;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Texts;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Projects;

/// <summary>A project whose specs someone edits: what is on disk, and what the editor has of it.</summary>
/// <param name="folder">The full path of its folder.</param>
/// <param name="open">Opens it as it is now on disk.</param>
internal sealed class EditedProject(string folder, Func<CancellationToken, OpenedProject> open)
{
    private readonly ProjectTexts read = new();
    private readonly List<Diagnostic> aboutRequest = [];
    private OpenedProject? opened;
    private ProjectDocuments? documents;
    private IReadOnlyList<SourceText> overlays = [];
    private IReadOnlyList<SourceText> sources = [];
    private WorkspaceOptions options = new();
    private CSharpModel model = CSharpModel.Empty;
    private Analysis? analysis;
    private Compilation? compilation;
    private Compilation? rendered;
    private bool hasFailed;

    /// <summary>The full path of its folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>The files that it was opened for, of what it reads; null where it is there for all of them.</summary>
    public Func<BuildRequest, IReadOnlyList<SpecSource>>? Only { get; init; }

    /// <summary>Whether anything has changed since it was last checked.</summary>
    public bool IsStale { get; private set; } = true;

    /// <summary>Whether the objects it compiles to are not those of its specs.</summary>
    public bool IsUncompiled => compilation is null && !hasFailed;

    /// <summary>Whether something was found, perhaps for an answer, that the editor was not sent.</summary>
    public bool IsUnpublished { get; private set; }

    /// <summary>The files whose findings the editor shows, by their full paths.</summary>
    public HashSet<string> Shown { get; } = new(StringComparer.Ordinal);

    /// <summary>What its specs are, by the last check.</summary>
    public Workspace Workspace => Checked.Workspace;

    /// <summary>What was found: by a compilation where there is one, else by the check alone.</summary>
    public IEnumerable<Diagnostic> Findings =>
        aboutRequest.Concat(compilation?.Analysis.Diagnostics ?? Checked.Diagnostics);

    private Analysis Checked => analysis ?? throw new InvalidOperationException("the project was not checked");

    private OpenedProject Opened => opened ?? throw new InvalidOperationException("the project was not read");

    private BuildRequest Request => Opened.Request;

    /// <summary>Forgets what was read from disk: files have changed there.</summary>
    public void Reload()
    {
        opened = null;
        Touch();
    }

    /// <summary>Takes note that a text of the editor has changed.</summary>
    public void Touch()
    {
        IsStale = true;
        hasFailed = false;
    }

    /// <summary>Takes note that Slipway cannot check it as it is now.</summary>
    public void GiveUp()
    {
        IsStale = false;
        IsUnpublished = false;
        hasFailed = true;
    }

    /// <summary>Takes note that the editor is sent what was found.</summary>
    public void Publish() => IsUnpublished = false;

    /// <summary>Whether a file is one of its specs, schemas or overlays.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="cancellation">Stops reading the project.</param>
    public bool Takes(string path, CancellationToken cancellation)
    {
        Read(cancellation);
        return Opened.Takes(path);
    }

    /// <summary>Whether the editor learns from it what is wrong with a file.</summary>
    /// <param name="path">The full path of the file.</param>
    public bool Tells(string path) => Only is null || Only(Request).Any(source => source.Path == path);

    /// <summary>Whether a file is one of its specs, as far as it was read.</summary>
    /// <param name="path">The full path of the file.</param>
    public bool HasSpec(string path) => opened?.Request.Specs.Any(spec => spec.Path == path) == true;

    /// <summary>Whether it depends on a file, as far as it was read.</summary>
    /// <param name="path">The full path of the file.</param>
    public bool Reads(string path) =>
        opened is not null && (opened.Takes(path) || opened.AllOverlays.Any(overlay => overlay.Path == path));

    /// <summary>What findings call a file.</summary>
    /// <param name="path">Its full path.</param>
    public string NameOf(string path) =>
        Request.Specs.Concat(Opened.AllOverlays).FirstOrDefault(one => one.Path == path)?.Name
        ?? Path.GetRelativePath(Folder, path).Replace('\\', '/');

    /// <summary>The full path of a file.</summary>
    /// <param name="name">What findings call it.</param>
    public string PathOf(string name) => Path.GetFullPath(name, Folder);

    /// <summary>Checks the specs, those that have not changed by what is known of them.</summary>
    /// <param name="texts">What the editor has.</param>
    /// <param name="cancellation">Stops between documents and rules.</param>
    public Analysis Check(EditedTexts texts, CancellationToken cancellation)
    {
        if (!IsStale && analysis is not null)
            return analysis;
        Read(cancellation);
        sources = read.Of(Request.Specs, texts, cancellation);
        var laid = read.Of(Request.Overlays, texts, cancellation);
        if (!laid.SequenceEqual(overlays, ReferenceEqualityComparer.Instance))
            options = options with { Overlays = OverlaySet.Read(laid, cancellation) };
        overlays = laid;
        analysis =
            analysis?.After(sources, model, options.Overlays, cancellation)
            ?? Analysis.Run(sources, model, options, cancellation);
        documents = null;
        compilation = null;
        rendered = null;
        IsStale = false;
        IsUnpublished = true;
        return analysis;
    }

    /// <summary>Compiles the specs, which finds what only their objects show.</summary>
    /// <param name="texts">What the editor has.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public Compilation Compile(EditedTexts texts, CancellationToken cancellation)
    {
        var current = Check(texts, cancellation);
        if (compilation is null)
        {
            compilation = Compilation.Run(current, Request.KnownTargets, cancellation: cancellation);
            IsUnpublished = true;
        }
        return compilation;
    }

    /// <summary>The text of one of its specs as it was last checked; null where the file is none of them.</summary>
    /// <param name="name">What findings call the file.</param>
    public string? TextOf(string name) => sources.FirstOrDefault(source => source.File == name)?.Text;

    /// <summary>The targets that it is compiled to.</summary>
    public IReadOnlyList<string> Targets => Request.KnownTargets;

    /// <summary>Compiles the specs that are without errors, be others wrong.</summary>
    /// <param name="texts">What the editor has.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public Compilation Render(EditedTexts texts, CancellationToken cancellation)
    {
        var whole = Compile(texts, cancellation);
        return rendered ??= whole.Sound(Targets, cancellation);
    }

    /// <summary>Its specs as they were written, and the overlays of all environments.</summary>
    /// <param name="texts">What the editor has.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public ProjectDocuments Documents(EditedTexts texts, CancellationToken cancellation)
    {
        Check(texts, cancellation);
        return documents ??= new ProjectDocuments(
            Request.Overlays.Count == 0
                ? Workspace
                : Analysis.Run(sources, model, options with { Overlays = OverlaySet.Empty }, cancellation).Workspace,
            read.Of(Opened.AllOverlays, texts, cancellation),
            cancellation
        );
    }

    /// <summary>Reads the project where it has changed; its specs are checked from the beginning then.</summary>
    private void Read(CancellationToken cancellation)
    {
        if (opened is not null)
            return;
        opened = open(cancellation);
        read.Forget();
        aboutRequest.Clear();
        overlays = [];
        options = RequestOptions.Read(Request with { Overlays = [] }, aboutRequest, cancellation);
        model = SpecAnalysis.Model(Request, aboutRequest);
        analysis = null;
    }
}
