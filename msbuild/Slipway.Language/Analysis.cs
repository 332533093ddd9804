using Slipway.Language.CSharp;
using Slipway.Language.Diagnostics;
using Slipway.Language.Environments;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language;

/// <summary>What the front end knows of a project's specs: every document bound, every rule asked.</summary>
public sealed class Analysis
{
    private readonly DiagnosticOrder order;

    private Analysis(Workspace workspace, DiagnosticOrder order, IEnumerable<Diagnostic> diagnostics)
    {
        Workspace = workspace;
        this.order = order;
        Diagnostics = order.Arrange(diagnostics);
    }

    /// <summary>The specs.</summary>
    public Workspace Workspace { get; }

    /// <summary>What was found, in the order of the files and their lines.</summary>
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
    )
    {
        var read = new WrittenFile[sources.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, sources.Count, parallel, at => read[at] = WrittenFile.Read(sources[at], cancellation));
        IReadOnlyList<WrittenFile> written = [.. read, .. WrittenFile.Of(model), .. options.Overlays.Files];

        var overlays = new OverlayPlan([.. written.SelectMany(file => file.Documents)], options);
        var files = new SpecFile[written.Count];
        Parallel.For(0, files.Length, parallel, at => files[at] = SpecFile.Of(written[at], overlays, options));

        var workspace = new Workspace([.. files.SelectMany(file => file.Documents)], options);
        var found = new List<Diagnostic>[RuleCatalog.All.Count];
        Parallel.For(0, found.Length, parallel, at => found[at] = [.. RuleCatalog.All[at].Check(workspace)]);

        var all = files
            .SelectMany(file => file.Diagnostics)
            .Concat(overlays.Findings)
            .Concat(found.SelectMany(list => list));
        return new Analysis(workspace, new DiagnosticOrder(files), all);
    }

    /// <summary>Adds what a later stage found.</summary>
    /// <param name="found">Further findings, in any order.</param>
    /// <returns>The same workspace with all findings.</returns>
    public Analysis With(IEnumerable<Diagnostic> found) => new(Workspace, order, Diagnostics.Concat(found));
}
