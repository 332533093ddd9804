using Slipway.Language.Diagnostics;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>A placeholder such as <c>{TOKEN}</c> where a value belongs: YAML makes a mapping of it.</summary>
internal static class BracedPlaceholder
{
    /// <summary>How many schemas may combine at one value; it ends schemas that include themselves.</summary>
    private const int MaximumDepth = 16;

    /// <summary>Whether the word is a key that the schema may have, so that the braces may be meant; or the beginning of one.</summary>
    public static bool IsKey(string word, SchemaNode schema) =>
        IsKey(word, schema.Resolved, 0)
        || (schema.Resolved.Types == SchemaTypes.Object && word.Any(char.IsAsciiLetterLower));

    public static Diagnostic At(SourceSpan span, KeyPath subject, string word) =>
        ShapeDiagnostics.WrongType.At(
            span,
            subject,
            "a value",
            $"'{{{word}}}', which YAML reads as a mapping with the key '{word}'",
            "write the value that this stands for, or put it in quotes"
        );

    private static bool IsKey(string word, SchemaNode schema, int depth)
    {
        if (depth == MaximumDepth || schema.Property(word) is not null)
            return true;
        if (!schema.Types.HasFlag(SchemaTypes.Object) || !schema.AllowsOtherKeys)
            return false;
        var alternatives = schema.OneOf.Concat(schema.AnyOf).Concat(schema.AllOf).ToList();
        return alternatives.Count == 0 || alternatives.Exists(one => IsKey(word, one.Resolved, depth + 1));
    }
}
