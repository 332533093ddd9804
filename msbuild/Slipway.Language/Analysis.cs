using Slipway.Language.CSharp;
using Slipway.Language.Diagnostics;
using Slipway.Language.Environments;
using Slipway.Language.Files;
using Slipway.Language.Rules;
using Slipway.Language.Silencing;
using Slipway.Language.Speech;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language;

/// <summary>What the front end knows of a project's specs: every document bound, every rule asked.</summary>
public sealed class Analysis
{
    private readonly CSharpModel model;
    private readonly IReadOnlyList<CheckedFile> files;
    private readonly DiagnosticOrder order;

    private Analysis(
        Workspace workspace,
        CSharpModel model,
        IReadOnlyList<CheckedFile> files,
        DiagnosticOrder order,
        IEnumerable<Diagnostic> diagnostics
    )
    {
        Workspace = workspace;
        this.model = model;
        this.files = files;
        this.order = order;
        var spoken = order.Arrange(new SpokenFindings(workspace).Of(diagnostics));
        var silences = new Silences(order.TextOf, model.TextOf);
        Diagnostics =
        [
            .. spoken
                .Where(finding => !silences.Cover(finding))
                .Select(workspace.Options.Severities)
                .OfType<Diagnostic>(),
        ];
    }

    /// <summary>The specs.</summary>
    public Workspace Workspace { get; }

    /// <summary>What was found and is to be heard, with the severities that the project wants, in the order of the files and their lines.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything found keeps the specs from being compiled.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reads, binds and checks specs. Never throws on any text.</summary>
    /// <param name="sources">The files, in the order in which findings are to be reported.</param>
    /// <param name="options">What the project says about them as a whole.</param>
    /// <param name="cancellation">Stops between documents and rules.</param>
    /// <returns>The workspace and the findings.</returns>
    public static Analysis Run(
        IReadOnlyList<SourceText> sources,
        WorkspaceOptions options,
        CancellationToken cancellation = default
    ) => Run(sources, CSharpModel.Empty, options, cancellation);

    /// <summary>Reads, binds and checks specs, those of YAML files and of C# code in one workspace. Never throws on any text.</summary>
    /// <param name="sources">The YAML files, in the order in which findings are to be reported.</param>
    /// <param name="model">The specs of C# code.</param>
    /// <param name="options">What the project says about them as a whole.</param>
    /// <param name="cancellation">Stops between documents and rules.</param>
    /// <returns>The workspace and the findings.</returns>
    public static Analysis Run(
        IReadOnlyList<SourceText> sources,
        CSharpModel model,
        WorkspaceOptions options,
        CancellationToken cancellation
    ) => Run(sources, model, options, [], RuleCatalog.AcrossDocuments, cancellation);

    /// <summary>Reads, binds and checks documents each for itself: the rules that look across documents are not asked.</summary>
    /// <param name="sources">The files, in the order in which findings are to be reported.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <param name="cancellation">Stops between documents and rules.</param>
    /// <returns>A workspace of these files and what is found in each document alone.</returns>
    public static Analysis RunAlone(
        IReadOnlyList<SourceText> sources,
        WorkspaceOptions options,
        CancellationToken cancellation
    ) => Run(sources, CSharpModel.Empty, options, [], [], cancellation);

    /// <summary>Checks the specs after something in them was changed, with the same options.</summary>
    /// <remarks>
    /// A file whose text is the same as before is neither read nor bound again, and what was found in it alone is kept;
    /// the rules that look across documents run again. The result is the one that <see cref="Run(IReadOnlyList{SourceText}, CSharpModel, WorkspaceOptions, CancellationToken)"/> gives.
    /// </remarks>
    /// <param name="sources">The YAML files as they are now.</param>
    /// <param name="current">The specs of C# code as they are now.</param>
    /// <param name="cancellation">Stops between documents and rules.</param>
    /// <returns>The workspace and the findings.</returns>
    public Analysis After(
        IReadOnlyList<SourceText> sources,
        CSharpModel current,
        CancellationToken cancellation = default
    ) => After(sources, current, Workspace.Options.Overlays, cancellation);

    /// <summary>Checks the specs after something in them or in their overlays was changed, with the same options otherwise.</summary>
    /// <param name="sources">The YAML files as they are now.</param>
    /// <param name="current">The specs of C# code as they are now.</param>
    /// <param name="overlays">The overlays as they are now.</param>
    /// <param name="cancellation">Stops between documents and rules.</param>
    /// <returns>The workspace and the findings.</returns>
    public Analysis After(
        IReadOnlyList<SourceText> sources,
        CSharpModel current,
        OverlaySet overlays,
        CancellationToken cancellation
    ) =>
        Run(
            sources,
            current,
            Workspace.Options with
            {
                Overlays = overlays,
            },
            [.. files.Where(file => !file.Written.IsCode || ReferenceEquals(model, current))],
            RuleCatalog.AcrossDocuments,
            cancellation
        );

    private static Analysis Run(
        IReadOnlyList<SourceText> sources,
        CSharpModel model,
        WorkspaceOptions options,
        IReadOnlyList<CheckedFile> earlier,
        IReadOnlyList<Rule> rules,
        CancellationToken cancellation
    )
    {
        var written = Read(sources, model, options, earlier, cancellation);
        var overlays = new OverlayPlan(
            [.. written.SelectMany(file => file.Documents)],
            options.Overlays,
            options.Catalog,
            options.Namespace
        );
        var known = new Dictionary<WrittenFile, CheckedFile>(ReferenceEqualityComparer.Instance);
        foreach (var file in earlier)
            known.TryAdd(file.Written, file);
        var files = CheckedFile.All(written, overlays, options, known, cancellation);

        var documents = files.SelectMany(file => file.Documents).ToList();
        var workspace = new Workspace([.. documents.Select(one => one.Document)], options);
        var judged = new Judgement(documents, rules, options, cancellation).Of(workspace);
        var explained = documents.SelectMany(one => one.Document.Bound.Explained).Select(Start).ToHashSet();
        var all = written
            .SelectMany(file => file.Diagnostics)
            .Where(one => !IsOfStructure(one) || !explained.Contains(Start(one.Span)))
            .Concat(documents.SelectMany(document => document.Shape))
            .Concat(overlays.Findings)
            .Concat(judged);
        return new Analysis(
            workspace,
            model,
            files,
            new DiagnosticOrder(written, explained.Select(place => (place.File, place.Line))),
            all
        );
    }

    private static (string File, int Line, int Column) Start(SourceSpan span) =>
        (span.File, span.StartLine, span.StartColumn);

    /// <summary>Whether the reader said it of lines whose place a schema may know better.</summary>
    private static bool IsOfStructure(Diagnostic found) =>
        found.Id == ReadingDiagnostics.DuplicateKey.Id || found.Id == ReadingDiagnostics.Malformed.Id;

    private static IReadOnlyList<WrittenFile> Read(
        IReadOnlyList<SourceText> sources,
        CSharpModel model,
        WorkspaceOptions options,
        IReadOnlyList<CheckedFile> earlier,
        CancellationToken cancellation
    )
    {
        var known = earlier
            .Select(file => file.Written)
            .Where(file => file.Source is not null)
            .ToLookup(file => file.Name, StringComparer.Ordinal);
        var named = sources.ToLookup(source => source.File, StringComparer.Ordinal);
        var read = SideBySide.Select(
            sources,
            source =>
            {
                // Two files of one name are two files, whatever is in them.
                var same = named[source.File].Count() == 1 ? known[source.File].ToList() : [];
                return same.Find(file => file.IsOf(source)) ?? WrittenFile.Read(source, cancellation);
            },
            cancellation
        );
        var ofCode = earlier.Select(file => file.Written).Where(file => file.IsCode).ToList();
        return [.. read, .. ofCode.Count > 0 ? ofCode : WrittenFile.Of(model), .. options.Overlays.Files];
    }

    /// <summary>Takes findings out that a later stage has more to say of.</summary>
    /// <param name="isOutweighed">Whether a finding goes.</param>
    /// <returns>The same workspace with the other findings.</returns>
    public Analysis Without(Func<Diagnostic, bool> isOutweighed) =>
        new(Workspace, model, files, order, Diagnostics.Where(one => !isOutweighed(one)));

    /// <summary>Leaves out the specs with errors: those of a file with one, and those that an overlay file with one changes.</summary>
    /// <returns>A workspace of the other specs, with what was found apart from errors.</returns>
    public Analysis Sound()
    {
        var wrong = Diagnostics
            .Where(one => one.Severity == Severity.Error)
            .Select(one => one.Span.File)
            .ToHashSet(StringComparer.Ordinal);
        var documents = Workspace
            .Documents.Where(document => !wrong.Contains(document.File))
            .Where(document => !SpecTree.Scalars(document.Root).Any(scalar => wrong.Contains(scalar.Span.File)))
            .ToList();
        var others = Diagnostics.Where(one => one.Severity != Severity.Error);
        return new Analysis(new Workspace(documents, Workspace.Options), model, files, order, others);
    }

    /// <summary>Adds what a later stage found.</summary>
    /// <param name="found">Further findings, in any order.</param>
    /// <returns>The same workspace with all findings.</returns>
    public Analysis With(IEnumerable<Diagnostic> found) =>
        new(Workspace, model, files, order, Diagnostics.Concat(found));
}
