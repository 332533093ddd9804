using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Definitions;

/// <summary>Writes what components and steps have next to their properties: what they take and give, when they run.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class PartAttributes(DocumentState state)
{
    private static readonly string[] Written =
    [
        "name",
        "type",
        "properties",
        "dependsOn",
        "traits",
        "mode",
        "subSteps",
    ];

    /// <summary>Writes the calls for them.</summary>
    /// <param name="mapping">The mapping of the component or step.</param>
    /// <returns>The calls; null where C# cannot say one of them.</returns>
    public List<ChainedCall>? Of(SpecMapping mapping)
    {
        var calls = new List<ChainedCall>();
        foreach (var entry in mapping.Entries.Where(entry => !Written.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            var comments = state.Comments.Take(entry.Key.Span.StartLine, entry.Value.Span.EndLine);
            if (Of(entry) is not { } some)
                return state.Misfit<List<ChainedCall>>(
                    entry.Key.Span,
                    $"'{entry.Key.Text}'",
                    "C# has no method for it as it is"
                );
            calls.AddRange(some.Select((call, at) => at == 0 ? call with { Comments = comments } : call));
        }
        return calls;
    }

    private static List<ChainedCall>? Of(SpecEntry entry) =>
        (entry.Key.Text, entry.Value) switch
        {
            ("inputs", SpecSequence { Items.Count: > 0 } list) => All(list, Input),
            ("outputs", SpecSequence { Items.Count: > 0 } list) => All(list, Output),
            ("externalRevision", SpecScalar { IsText: true } text) => [Call("WithExternalRevision", text)],
            ("if", SpecScalar { IsText: true } text) => [Call("WithIf", text)],
            ("timeout", SpecScalar { IsText: true } text) => [Call("WithTimeout", text)],
            ("meta", SpecMapping { Entries: [{ Key.Text: "alias", Value: SpecScalar { IsText: true } text }] }) =>
            [
                Call("WithAlias", text),
            ],
            _ => null,
        };

    private static List<ChainedCall>? All(SpecSequence list, Func<SpecMapping, ChainedCall?> one)
    {
        var calls = list.Items.Select(item => item is SpecMapping mapping ? one(mapping) : null).ToList();
        return calls.Contains(null) ? null : [.. calls.OfType<ChainedCall>()];
    }

    private static ChainedCall? Input(SpecMapping mapping)
    {
        if (
            mapping.Text("from") is not { } from
            || mapping.Entries.Any(one => one.Key.Text is not ("from" or "parameterKey"))
        )
            return null;
        if (mapping.Entry("parameterKey") is null)
            return Call("WithInput", from);
        return mapping.Text("parameterKey") is { } key
            ? new ChainedCall("WithInput", [Text(from), new CodePair("parameterKey: ", Text(key))])
            : null;
    }

    private static ChainedCall? Output(SpecMapping mapping) =>
        mapping is { Entries.Count: 2 } && mapping.Text("name") is { } name && mapping.Text("valueFrom") is { } value
            ? new ChainedCall("WithOutput", [Text(name), Text(value)])
            : null;

    private static ChainedCall Call(string name, SpecScalar text) => new(name, [Text(text)]);

    private static PlainCode Text(SpecScalar scalar) => new(CSharpLiteral.Of(scalar.Text));
}
