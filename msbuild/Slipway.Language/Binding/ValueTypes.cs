using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Model;
using Slipway.Schema.Values;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>The JSON types of values, and how to say that one has the wrong type.</summary>
internal static class ValueTypes
{
    /// <summary>How many schemas may combine at one value; it ends schemas that include themselves.</summary>
    private const int MaximumDepth = 16;

    private static readonly (SchemaTypes Type, string Words)[] Names =
    [
        (SchemaTypes.String, "text"),
        (SchemaTypes.Integer, "a whole number"),
        (SchemaTypes.Number, "a number"),
        (SchemaTypes.Boolean, "true or false"),
        (SchemaTypes.Array, "a list"),
        (SchemaTypes.Object, "a mapping"),
    ];

    /// <summary>Whether a schema allows values of a node's type.</summary>
    public static bool Allow(SchemaTypes types, SpecNode node) => (types & Of(node)) != SchemaTypes.None;

    /// <summary>Whether a schema allows null.</summary>
    public static bool AllowNull(SchemaNode use, int depth = 0)
    {
        var schema = use.Resolved;
        return schema.Types.HasFlag(SchemaTypes.Null)
            && (
                depth == MaximumDepth
                || schema.AllOf.All(part => AllowNull(part, depth + 1))
                    && (schema.OneOf.Count == 0 || schema.OneOf.Any(part => AllowNull(part, depth + 1)))
                    && (schema.AnyOf.Count == 0 || schema.AnyOf.Any(part => AllowNull(part, depth + 1)))
            );
    }

    /// <summary>The types in words: <c>text or a whole number</c>.</summary>
    public static string Describe(SchemaTypes types) =>
        string.Join(" or ", Names.Where(name => types.HasFlag(name.Type)).Select(name => name.Words));

    /// <summary>What to write instead of a value of the wrong type.</summary>
    /// <param name="types">The types allowed.</param>
    /// <param name="node">The value.</param>
    /// <param name="schema">The schema, for what else it says.</param>
    /// <param name="isNeeded">Whether the key has to be there.</param>
    public static Sentence Remedy(SchemaTypes types, SpecNode node, SchemaNode schema, bool isNeeded = false)
    {
        if (node is SpecScalar { Kind: ScalarKind.Null, Written: ['#', ..] written })
            return Sentence.Plain(
                $"a '#' begins a comment, so nothing is left of the value: put it in quotes, \"{written}\""
            );
        if (node is SpecScalar { Kind: ScalarKind.Null })
        {
            var isBlock = types.HasFlag(SchemaTypes.Object) || types.HasFlag(SchemaTypes.Array);
            var yaml = isBlock ? "indent the lines that belong to it" : "write a value";
            return isNeeded
                ? Laid(yaml, "write a value")
                : Laid($"{yaml}, or remove the key", "write a value, or remove the call");
        }
        if (ForgottenDash.Of(types, node, schema) is { } item)
            return ForgottenDash.Remedy(item);
        if (ForeignForm.Remedy(types, node, schema) is { } form)
            return form;
        if (types.HasFlag(SchemaTypes.String) && node is SpecScalar scalar)
            return FaultInQuotes(scalar, schema)
                ?? (
                    schema.IsHidden
                        ? Sentence.Plain("put it in quotes")
                        : Sentence.Of($"put it in quotes, \"{scalar.Text}\"")
                );
        if (types.HasFlag(SchemaTypes.Array))
            return Laid("put each item on a line of its own that starts with '- '", "write a list of items");
        if (types.HasFlag(SchemaTypes.Object))
        {
            return node is not SpecSequence ? Laid("write 'key: value' lines below it, indented", "write a mapping")
                : OnlyList(schema) is { } key
                    ? Laid($"write '{key}:' above the list, and indent both", "write a mapping")
                : Laid("write 'key: value' lines below it, without '- '", "write a mapping");
        }
        if (node is not SpecScalar value)
            return Sentence.Plain("write a single value");
        if (types.HasFlag(SchemaTypes.Boolean))
            return Sentence.Plain(value.IsText ? "write true or false, without quotes" : "write true or false");
        if (value.IsText && Allow(types, new SpecScalar(value.Text, Yaml.YamlScalars.Resolve(value.Text), value.Span)))
            return Sentence.Plain("remove the quotes");
        return Sentence.Plain(value.Kind == ScalarKind.Float ? "write a whole number" : "write a number");
    }

    /// <summary>What to write where the value would not be right in quotes either; null where it would.</summary>
    private static Sentence? FaultInQuotes(SpecScalar scalar, SchemaNode schema)
    {
        if (!ValueEquality.IsAmong(schema.Values, SpecScalar.OfText(scalar.Written, scalar.Span)))
            return Sentence.Plain($"write {ScalarCheck.Words(schema.Values)}");
        if (ValueLimits.Of(schema).FaultOf(scalar.Written, "", "") is null)
            return null;
        return ValueFormats.Find(schema.Format) is { } format
            ? Sentence.Plain($"write {format.Meaning}, for instance {format.Example}")
            : Sentence.Plain("write a text");
    }

    private static Sentence Laid(string yaml, string code) => Sentence.Of($"{new CodeWords(yaml, code)}");

    /// <summary>The same as edits, where it is a matter of quotes, or of a dash.</summary>
    /// <param name="types">The types allowed.</param>
    /// <param name="node">The value.</param>
    /// <param name="schema">The schema: what is put in quotes has to fit it.</param>
    public static Fix? Fix(SchemaTypes types, SpecNode node, SchemaNode schema)
    {
        if (ForgottenDash.Of(types, node, schema) is { } item)
            return ForgottenDash.Fix(item);
        if (node is not SpecScalar { Kind: not ScalarKind.Null } scalar)
            return null;
        if (types.HasFlag(SchemaTypes.String))
            return FaultInQuotes(scalar, schema) is null ? YamlFix.Quote(scalar) : null;
        var meant = types.HasFlag(SchemaTypes.Boolean) ? scalar.Text.ToLowerInvariant() : scalar.Text;
        return
            scalar.IsText
            && Allow(types, new SpecScalar(meant, Yaml.YamlScalars.Resolve(meant), scalar.Span))
            && Yaml.YamlScalars.Resolve(meant) is { Dispute: null }
            ? YamlFix.WriteYaml(scalar.Span, meant)
            : null;
    }

    /// <summary>The only key of a mapping that holds a list.</summary>
    private static string? OnlyList(SchemaNode schema) =>
        schema.Properties.Where(property => property.Schema.Resolved.Types.HasFlag(SchemaTypes.Array)).ToList()
            is [{ Schema.Resolved.Types: not SchemaTypes.Any } only]
            ? only.Name
            : null;

    private static SchemaTypes Of(SpecNode node) =>
        node switch
        {
            SpecMapping => SchemaTypes.Object,
            SpecSequence => SchemaTypes.Array,
            SpecScalar { Kind: ScalarKind.Null } => SchemaTypes.Null,
            SpecScalar { Kind: ScalarKind.Boolean } => SchemaTypes.Boolean,
            SpecScalar { IsText: true } => SchemaTypes.String,
            SpecScalar { Integer: not null } => SchemaTypes.Integer | SchemaTypes.Number,
            _ => SchemaTypes.Number,
        };
}
