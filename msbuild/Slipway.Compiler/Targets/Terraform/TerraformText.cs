using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>Words of specs in Terraform JSON, where <c>${</c> and <c>%{</c> in any text begin an expression.</summary>
internal static class TerraformText
{
    /// <summary>A value of a spec that Terraform takes as it is.</summary>
    public static JsonNode? Of(SpecNode? node) => Literal(node.ToJson());

    /// <summary>A name that Terraform takes: it starts with a letter or '_'.</summary>
    public static string Name(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') ? name : $"_{name}";

    /// <summary>A name for variables and outputs, which shells can say too: with '_' in place of '-'.</summary>
    public static string Variable(string name) => Name(name).Replace('-', '_');

    private static JsonNode? Literal(JsonNode? json) =>
        json switch
        {
            JsonObject map => new JsonObject(
                map.Select(member => KeyValuePair.Create(member.Key, Literal(member.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Literal)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(
                text.Replace("${", "$${", StringComparison.Ordinal).Replace("%{", "%%{", StringComparison.Ordinal)
            ),
            _ => json?.DeepClone(),
        };
}
