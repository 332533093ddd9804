using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>What a value that its schema does not allow was probably meant to be.</summary>
internal static class LikelyValue
{
    /// <summary>How deep mappings are filled; it ends schemas that include themselves.</summary>
    private const int MaximumDepth = 5;

    /// <summary>How many items an unknown list has: as many as are likely to be looked for by name.</summary>
    private const int Several = 8;

    /// <summary>Reads a value as its schema would have it.</summary>
    /// <param name="node">The value as written.</param>
    /// <param name="types">The types allowed.</param>
    /// <param name="schema">Its schema.</param>
    /// <returns>The value meant; an unread one where nothing is likely.</returns>
    public static SpecNode Of(SpecNode node, SchemaTypes types, SchemaNode schema)
    {
        if (node is SpecScalar { Kind: not ScalarKind.Null } scalar && OfScalar(scalar, types) is { } other)
            return other;
        if (
            types.HasFlag(SchemaTypes.Array)
            && schema.Items is { } items
            && UnreadName.KindOf(items) is null
            && ValueTypes.Allow(items.Resolved.Types, node)
        )
            return new SpecSequence([node], node.Span);
        return Unknown(node.Span, types, schema, isWritten: true, depth: 0);
    }

    /// <summary>Reads a value of the right type, which its schema does not allow.</summary>
    public static SpecNode Of(SpecScalar scalar, SchemaNode schema) =>
        NearestWord.Find(scalar.Text, schema.Values.OfType<JsonStringSyntax>().Select(value => value.Text))
            is { } nearest
            ? SpecScalar.OfText(nearest, scalar.Span)
            : Unknown(scalar.Span, schema, isWritten: true);

    private static SpecScalar? OfScalar(SpecScalar scalar, SchemaTypes types)
    {
        if (types.HasFlag(SchemaTypes.String))
            return SpecScalar.OfText(scalar.Written, scalar.Span);
        foreach (var text in new[] { scalar.Text, scalar.Text.ToLowerInvariant() })
        {
            var read = new SpecScalar(text, YamlScalars.Resolve(text), scalar.Span);
            if (scalar.IsText && ValueTypes.Allow(types, read))
                return read;
        }
        return null;
    }

    /// <summary>
    /// A value of which nothing is known is any that its schema allows, other than the default: a switch is switched, a
    /// mapping has every key, a list has an item.
    /// </summary>
    private static SpecNode Unknown(SourceSpan span, SchemaTypes types, SchemaNode schema, bool isWritten, int depth)
    {
        if (depth == MaximumDepth)
            return SpecScalar.Unread(span);
        if (Other(schema) is { } word)
            return SpecScalar.OfText(word, span);
        if (types == SchemaTypes.Any)
            return SpecScalar.Unread(span);
        if (types.HasFlag(SchemaTypes.Boolean))
            return Read(schema.Default is JsonBooleanSyntax { Value: true } ? "false" : "true", span);
        if (types.HasFlag(SchemaTypes.Array) && schema.Items is { } items && UnreadName.KindOf(items) is null)
            return new SpecSequence(
                [
                    .. Enumerable
                        .Range(0, depth == 0 ? Several : 1)
                        .Select(_ => Unknown(span, items.Resolved, isWritten, depth + 1)),
                ],
                span
            );
        if (types.HasFlag(SchemaTypes.Object) && schema.Properties.Count > 0)
            return new SpecMapping(
                [
                    .. schema
                        .Properties.Where(property => property.IsRequired || (isWritten && !IsForbidden(property)))
                        .Select(property => new SpecEntry(
                            SpecScalar.OfText(property.Name, span),
                            Unknown(span, property.Schema.Resolved, isWritten, depth + 1)
                        )),
                ],
                span
            );
        return types.HasFlag(SchemaTypes.String) || types.HasFlag(SchemaTypes.Integer)
            ? SpecScalar.Unknown(span, isNumber: !types.HasFlag(SchemaTypes.String))
            : SpecScalar.Unread(span);
    }

    /// <summary>A value of which only the schema is known.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="isWritten">Whether it is there, so that it may have any key; one that is missing has those it needs.</param>
    /// <param name="depth">How deep it is.</param>
    public static SpecNode Unknown(SourceSpan span, SchemaNode schema, bool isWritten, int depth = 0) =>
        Unknown(span, schema.Types, schema, isWritten, depth);

    /// <summary>The first word of a closed list that is not the default.</summary>
    private static string? Other(SchemaNode schema) =>
        schema
            .Values.OfType<JsonStringSyntax>()
            .FirstOrDefault(word => word.Text != (schema.Default as JsonStringSyntax)?.Text)
            ?.Text;

    private static bool IsForbidden(SchemaProperty property) => property.Schema.Forbidden is not null;

    private static SpecScalar Read(string text, SourceSpan span) => new(text, YamlScalars.Resolve(text), span);
}
