using Slipway.Import.Code;
using Slipway.Import.Definitions;
using Slipway.Import.State;
using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Import.Documents;

/// <summary>Writes documents: by the class of their kind, or by keys and values.</summary>
/// <param name="state">What is known of the document.</param>
/// <param name="catalog">The schemas of documents.</param>
internal sealed class DocumentCode(DocumentState state, SchemaCatalog catalog)
{
    private readonly BuiltDocument built = new(state);

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The body of a method; null where C# cannot say it at all.</returns>
    public WrittenDocument? Of(SpecDocument document)
    {
        var kind = document.Kind.Length > 0 ? document.Kind : "a document";
        return state.Try(
            () => Typed(document),
            () => OpenKeys.Of(document.Root, state),
            document.Place,
            document.Name.Length > 0 ? $"{kind} '{document.Name}'" : kind
        );
    }

    private WrittenDocument? Typed(SpecDocument document)
    {
        if (Application.Is(document))
            return OfApplication(document);
        if (Initializer.Is(document))
            return new InitializerCode(state).Of(document.Root);
        if (document.Subject is not { } subject || state.Builders.Of(subject) is not { } builders)
            return null;
        return CronCode.Is(builders)
            ? new CronCode(state, built, catalog).Of(builders, document.Root) ?? built.Of(builders, document.Root)
            : built.Of(builders, document.Root);
    }

    private WrittenDocument? OfApplication(SpecDocument document)
    {
        if (!RootKeys.AreKnown(document.Root, state) || DocumentMarks.Of(document.Metadata, state) is not { } marks)
            return null;
        if (document.Root.Mapping("spec") is not { } spec)
            return null;
        var line = document.Root.Span.StartLine;
        var variable = new LocalVariable("app");
        var app = variable.Use();
        if (new ApplicationCode(state).Of(spec, app.Text) is not { } statements)
            return null;
        CodeExpression start = new CodeList("new Application(", [marks.NameText, .. marks.NamespaceArgument], ")");
        var first = new CodeStatement(marks.Calls.Count == 0 ? start : new CodeChain(start, marks.Calls))
        {
            Variable = variable,
            Comments = state.Comments.Take(line, document.Root.Span.EndLine),
        };
        return new WrittenDocument(
            "Application",
            [first, .. statements, new CodeStatement(app) { IsReturn = true, IsApart = true }]
        );
    }
}
