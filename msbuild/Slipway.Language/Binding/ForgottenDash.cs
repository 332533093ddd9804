using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>An item of a list without the dash in front of it: a mapping that has keys of the list's items alone.</summary>
internal static class ForgottenDash
{
    /// <summary>How many schemas may combine at one value; it ends schemas that include themselves.</summary>
    private const int MaximumDepth = 16;

    /// <summary>The item, where a value is one.</summary>
    /// <param name="types">The types allowed.</param>
    /// <param name="node">The value.</param>
    /// <param name="schema">Its schema.</param>
    public static SpecMapping? Of(SchemaTypes types, SpecNode node, SchemaNode schema) =>
        types.HasFlag(SchemaTypes.Array)
        && schema.Items?.Resolved is { } item
        && node is SpecMapping { Entries.Count: > 0, Next: null } mapping
        && mapping.Entries.All(entry => Has(item, entry.Key.Text, 0))
            ? mapping
            : null;

    /// <summary>What to write.</summary>
    /// <param name="item">The item.</param>
    public static Sentence Remedy(SpecMapping item)
    {
        var first = item.Entries[0].Key.Text;
        var words = IsFlow(item)
            ? "put it in '[' and ']'"
            : $"write '- ' in front of '{first}', and indent the lines below it";
        return Sentence.Of($"{new CodeWords(words, "write a list of items")}");
    }

    /// <summary>The same as edits.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The fix; null where the item is not in a YAML file.</returns>
    public static Fix? Fix(SpecMapping item)
    {
        var span = item.Span;
        if (span is not { HasColumns: true, IsCode: false })
            return null;
        return IsFlow(item)
            ? new Fix(
                "Make a list of it",
                [Insert(span.StartLine, span.StartColumn, "["), Insert(span.EndLine, span.EndColumn, "]")]
            )
            : new Fix(
                "Make a list of it",
                [
                    Insert(span.StartLine, span.StartColumn, "- "),
                    .. Enumerable
                        .Range(span.StartLine + 1, span.EndLine - span.StartLine)
                        .Select(line => Insert(line, 1, "  ")),
                ]
            );

        TextEdit Insert(int line, int column, string text) =>
            new(new SourceSpan(span.File, line, column, line, column), text);
    }

    /// <summary>Whether a schema names a key, itself or in one that it is combined of.</summary>
    private static bool Has(SchemaNode schema, string key, int depth) =>
        schema.Property(key) is not null
        || (
            depth < MaximumDepth
            && schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf).Any(part => Has(part.Resolved, key, depth + 1))
        );

    private static bool IsFlow(SpecMapping item) =>
        (item.Span.StartLine, item.Span.StartColumn)
        != (item.Entries[0].Key.Span.StartLine, item.Entries[0].Key.Span.StartColumn);
}
