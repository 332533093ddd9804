using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Documents;

/// <summary>Writes a document as keys and values.</summary>
internal static class OpenKeys
{
    private const string Class = "OpenDocument";

    /// <summary>Writes a document.</summary>
    /// <param name="root">Its outermost mapping.</param>
    /// <param name="state">What is known of the document.</param>
    /// <returns>The body of a method; null where the document says no apiVersion, kind or name.</returns>
    public static WrittenDocument? Of(SpecMapping root, DocumentState state)
    {
        if (root.Entry("apiVersion") is null && root.Entry("kind") is null)
            return Keys(root, [], new CodeList($"new {Class}(", [], ")"), [], state);
        if (root.Text("apiVersion") is not { } version || root.Text("kind") is not { } kind)
            return state.Misfit<WrittenDocument>(root.Span, "the document", "it has no apiVersion, or no kind");
        if (root.Mapping("metadata")?.Text("name") is not { } name)
            return state.Misfit<WrittenDocument>(root.Span, "the document", "it has no name");
        var marks = DocumentMarks.Of(root.Mapping("metadata"), state);
        PlainCode[] identity =
        [
            .. new[] { version, kind, name }.Select(one => new PlainCode(CSharpLiteral.Of(one.Text))),
        ];
        var start = new CodeList($"new {Class}(", [.. identity, .. marks?.NamespaceArgument ?? []], ")");
        string[] written = marks is null ? ["apiVersion", "kind"] : ["apiVersion", "kind", "metadata"];
        return Keys(root, written, start, marks?.Calls ?? [], state);
    }

    private static WrittenDocument? Keys(
        SpecMapping root,
        IReadOnlyList<string> written,
        CodeList start,
        IReadOnlyList<ChainedCall> first,
        DocumentState state
    )
    {
        var calls = first.ToList();
        foreach (var entry in root.Entries.Where(one => !written.Contains(one.Key.Text, StringComparer.Ordinal)))
        {
            var comments = state.Comments.Take(entry.Key.Span.StartLine, entry.Value.Span.EndLine);
            if (state.Open(entry.Value) is not { } value)
                return null;
            calls.Add(
                new ChainedCall("With", [new PlainCode(CSharpLiteral.Of(entry.Key.Text)), value])
                {
                    Comments = comments,
                }
            );
        }
        return WrittenDocument.Of(Class, calls.Count == 0 ? start : new CodeChain(start, calls));
    }
}
