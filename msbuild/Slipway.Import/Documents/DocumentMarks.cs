using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Documents;

/// <summary>What identifies and marks a document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; null where it names none.</param>
/// <param name="Calls">The calls for its labels, annotations, finalizers and owners.</param>
internal sealed record DocumentMarks(string Name, string? Namespace, IReadOnlyList<ChainedCall> Calls)
{
    /// <summary>The name as an argument.</summary>
    public PlainCode NameText => new(CSharpLiteral.Of(Name));

    /// <summary>The namespace as an argument; none where there is none.</summary>
    public IEnumerable<CodeExpression> NamespaceArgument =>
        Namespace is null ? [] : [new CodePair("@namespace: ", new PlainCode(CSharpLiteral.Of(Namespace)))];

    /// <summary>Reads the metadata of a document.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="state">What is known of the document.</param>
    /// <returns>The marks; null where the metadata have something else.</returns>
    public static DocumentMarks? Of(SpecMapping? metadata, DocumentState state)
    {
        if (metadata?.Text("name") is not { } name)
            return null;
        var calls = new List<ChainedCall>();
        foreach (var entry in metadata.Entries)
        {
            var some = (entry.Key.Text, entry.Value) switch
            {
                ("name", _) or ("namespace", SpecScalar { IsText: true }) => [],
                ("labels", SpecMapping { Entries.Count: > 0 } labels) => Texts("WithLabel", labels, state),
                ("annotations", SpecMapping { Entries.Count: > 0 } words) => Texts("WithAnnotation", words, state),
                ("finalizers", SpecSequence { Items.Count: > 0 } list) => All(
                    "WithFinalizer",
                    list,
                    state,
                    isText: true
                ),
                ("ownerReferences", SpecSequence { Items.Count: > 0 } list) => All(
                    "WithOwnerReference",
                    list,
                    state,
                    isText: false
                ),
                _ => null,
            };
            if (some is null)
                return state.Misfit<DocumentMarks>(
                    entry.Key.Span,
                    $"'{entry.Key.Text}' of the metadata",
                    "C# has no method for it as it is"
                );
            calls.AddRange(some);
        }
        return new DocumentMarks(name.Text, metadata.Text("namespace")?.Text, calls);
    }

    private static List<ChainedCall>? Texts(string method, SpecMapping mapping, DocumentState state)
    {
        var calls = new List<ChainedCall>();
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is not SpecScalar { IsText: true } text)
                return null;
            calls.Add(
                new ChainedCall(
                    method,
                    [new PlainCode(CSharpLiteral.Of(entry.Key.Text)), new PlainCode(CSharpLiteral.Of(text.Text))]
                )
                {
                    Comments = state.Comments.Take(entry.Key.Span.StartLine, text.Span.EndLine),
                }
            );
        }
        return calls;
    }

    private static List<ChainedCall>? All(string method, SpecSequence list, DocumentState state, bool isText)
    {
        var values = list
            .Items.Select(item => isText && item is not SpecScalar { IsText: true } ? null : state.Open(item))
            .ToList();
        return values.Contains(null) ? null : [.. values.Select(value => new ChainedCall(method, [value!]))];
    }
}
