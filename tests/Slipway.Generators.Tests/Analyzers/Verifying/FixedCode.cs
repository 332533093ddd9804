using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Slipway.Generators.Tests.Analyzers.Verifying;

/// <summary>Applies fixes the way an editor does.</summary>
internal static class FixedCode
{
    /// <summary>Applies the fix of the first finding of a rule; then the rule must have one finding less.</summary>
    public static async Task<string> First(CodeFixProvider fix, string id, string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Document(workspace, code);
        var found = await Findings(document, id);
        var action = await Action(fix, document, found[0]);
        action.ShouldNotBeNull("a fix was expected");
        var changed = await Apply(action, document);
        (await Findings(changed, id)).Count.ShouldBe(found.Count - 1);
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>Applies "fix all" of a rule; nothing of it must be left.</summary>
    public static async Task<string> All(CodeFixProvider fix, string id, string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Document(workspace, code);
        var found = await Findings(document, id);
        var first = await Action(fix, document, found[0]);
        var context = new FixAllContext(
            document,
            fix,
            FixAllScope.Document,
            first!.EquivalenceKey!,
            [id],
            new Known([.. found]),
            CancellationToken.None
        );
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var changed = await Apply(action!, document);
        (await Findings(changed, id)).ShouldBeEmpty();
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>Whether a rule's first finding has a fix.</summary>
    public static async Task<bool> IsOffered(CodeFixProvider fix, string id, string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Document(workspace, code);
        return await Action(fix, document, (await Findings(document, id))[0]) is not null;
    }

    private static Document Document(AdhocWorkspace workspace, string code)
    {
        var project = workspace.AddProject(
            ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "Specs",
                "Specs",
                LanguageNames.CSharp,
                compilationOptions: Analysis.Options,
                parseOptions: Analysis.Language,
                metadataReferences: Analysis.References
            )
        );
        return workspace.AddDocument(project.Id, "Specs.cs", SourceText.From(code));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Findings(Document document, string id)
    {
        var compilation = await document.Project.GetCompilationAsync();
        return [.. (await Analysis.Of(compilation!)).Where(one => one.Id == id)];
    }

    private static async Task<CodeAction?> Action(CodeFixProvider fix, Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None)
        );
        return actions.SingleOrDefault();
    }

    private static async Task<Document> Apply(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return solution.GetDocument(document.Id)!;
    }

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken token
        ) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken token
        ) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken token
        ) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
