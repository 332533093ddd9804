using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Generators.Tests.Generation;

/// <summary>A tree read from YAML as plain JSON.</summary>
internal static class YamlTree
{
    public static string Of(SpecNode node) => Plain(node)!.ToJsonString();

    private static JsonNode? Plain(SpecNode node) =>
        node switch
        {
            SpecMapping map => new JsonObject(
                map.Entries.Select(one => KeyValuePair.Create(one.Key.Text, Plain(one.Value)))
            ),
            SpecSequence list => new JsonArray([.. list.Items.Select(Plain)]),
            SpecScalar scalar => Plain(scalar),
            _ => null,
        };

    private static JsonValue? Plain(SpecScalar scalar) =>
        scalar.Value.Kind switch
        {
            ScalarKind.Null => null,
            ScalarKind.Boolean => JsonValue.Create(scalar.Value.Integer == 1),
            ScalarKind.Integer => JsonValue.Create(scalar.Value.Integer),
            ScalarKind.Float => JsonValue.Create(scalar.Value.Float),
            _ => JsonValue.Create(scalar.Text),
        };
}
