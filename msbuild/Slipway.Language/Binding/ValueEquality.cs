using Slipway.Language.Syntax;
using Slipway.Schema.Json;

namespace Slipway.Language.Binding;

/// <summary>Compares values as JSON Schema does: by type and content, whatever they are written like.</summary>
internal static class ValueEquality
{
    /// <summary>Whether a value is in a closed list; an empty list is none.</summary>
    public static bool IsAmong(IReadOnlyList<JsonSyntax> values, SpecNode node) =>
        values.Count == 0 || values.Any(value => Equal(node, value));

    private static bool Equal(SpecNode node, JsonSyntax json) =>
        (node, json) switch
        {
            (SpecScalar { IsText: true } scalar, JsonStringSyntax text) => scalar.Text == text.Text,
            (SpecScalar { Kind: ScalarKind.Integer } scalar, JsonNumberSyntax number) => scalar.Value.Integer
                == number.Value,
            (SpecScalar { Kind: ScalarKind.Float } scalar, JsonNumberSyntax number) => scalar.Value.Float.Equals(
                number.Value
            ),
            (SpecScalar scalar, JsonBooleanSyntax boolean) => scalar.Boolean == boolean.Value,
            (SpecScalar scalar, JsonNullSyntax) => scalar.Kind == ScalarKind.Null,
            (SpecSequence list, JsonArraySyntax array) => list.Items.Count == array.Items.Count
                && list.Items.Zip(array.Items).All(pair => Equal(pair.First, pair.Second)),
            (SpecMapping mapping, JsonObjectSyntax members) => mapping.Entries.Count == members.Members.Count
                && members.Members.All(member => mapping[member.Name] is { } value && Equal(value, member.Value)),
            _ => false,
        };
}
