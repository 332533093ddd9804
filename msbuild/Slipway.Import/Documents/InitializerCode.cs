using Slipway.Import.Code;
using Slipway.Import.Definitions;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Documents;

/// <summary>Writes an Initializer: the Application that it makes, and what it waits for.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class InitializerCode(DocumentState state)
{
    private const string Class = "Initializer";

    /// <summary>Writes a document.</summary>
    /// <param name="root">Its outermost mapping.</param>
    /// <returns>The body of a method; null where C# cannot say it.</returns>
    public WrittenDocument? Of(SpecMapping root)
    {
        if (!RootKeys.AreKnown(root, state) || DocumentMarks.Of(root.Mapping("metadata"), state) is not { } marks)
            return null;
        if (
            root.Mapping("spec") is not { } spec
            || spec.Entries.Any(one => one.Key.Text is not ("appTemplate" or "dependsOn"))
            || spec.Mapping("appTemplate") is not { } template
            || template.Mapping("spec") is not { } contents
            || template.Entries.Any(one => one.Key.Text is not ("metadata" or "spec"))
        )
            return state.Misfit<WrittenDocument>(
                root.Span,
                "the Initializer",
                "it has more than a template and what it waits for"
            );
        if (TemplateMarks(template) is not { } labels || Waits(spec) is not { } waits)
            return null;
        var (outer, inner) = (new LocalVariable("initializer"), new LocalVariable("app"));
        if (new ApplicationCode(state).Of(contents, inner.Use().Text) is not { } statements)
            return null;
        var start = new CodeList($"new {Class}(", [marks.NameText, .. marks.NamespaceArgument], ")");
        ChainedCall[] calls = [.. marks.Calls, .. waits];
        var first = new CodeStatement(calls.Length == 0 ? start : new CodeChain(start, calls))
        {
            Variable = outer,
            Comments = state.Comments.Take(root.Span.StartLine, root.Span.EndLine),
        };
        CodeExpression held = new PlainCode($"{outer.Use().Text}.Template");
        var second = new CodeStatement(labels.Count == 0 ? held : new CodeChain(held, labels)) { Variable = inner };
        return new WrittenDocument(
            Class,
            [first, second, .. statements, new CodeStatement(outer.Use()) { IsReturn = true, IsApart = true }]
        );
    }

    private IReadOnlyList<ChainedCall>? TemplateMarks(SpecMapping template)
    {
        if (template.Entry("metadata") is not { } entry)
            return [];
        if (entry.Value is not SpecMapping metadata || (metadata["name"] ?? metadata["namespace"]) is not null)
            return state.Misfit<IReadOnlyList<ChainedCall>>(
                entry.Key.Span,
                "'metadata' of the template",
                "C# writes labels and annotations alone"
            );
        return DocumentMarks.Of(metadata.With("name", SpecScalar.OfText("template", entry.Key.Span)), state)?.Calls;
    }

    private List<ChainedCall>? Waits(SpecMapping spec)
    {
        var calls = new List<ChainedCall>();
        if (spec.Entry("dependsOn") is not { } entry)
            return calls;
        foreach (var item in (entry.Value as SpecSequence)?.Items ?? [])
        {
            var reference = item is SpecMapping { Entries.Count: 1 } one ? one.Mapping("ref") : null;
            if (
                reference?.Text("name") is not { } name
                || reference.Entries.Any(one => one.Key.Text is not ("name" or "namespace"))
            )
                break;
            var place = reference.Text("namespace");
            CodeExpression[] arguments = [new PlainCode(CSharpLiteral.Of(name.Text))];
            if (place is not null)
                arguments = [.. arguments, new PlainCode(CSharpLiteral.Of(place.Text))];
            calls.Add(new ChainedCall("DependsOn", arguments));
        }
        return calls.Count > 0 && calls.Count == spec.Items("dependsOn").Count
            ? calls
            : state.Misfit<List<ChainedCall>>(entry.Key.Span, "'dependsOn'", "it names none, or has other keys");
    }
}
