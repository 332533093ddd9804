using System.Text.Json.Nodes;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>A document as everyone may read it: a Workflow and what it sends are passed around, so no secret is in them.</summary>
internal static class OpenText
{
    private const string Hidden = "***";

    /// <summary>Takes the secrets out of a document: values of variables, passwords, tokens, addresses of chat rooms.</summary>
    /// <param name="document">The document; it is changed.</param>
    /// <returns>The document.</returns>
    public static JsonNode Of(JsonNode document)
    {
        if (document is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
                Of(item);
        }
        if (document is not JsonObject mapping)
            return document;
        var isVariable = mapping["name"] is JsonValue name && SecretName.Is($"{name}");
        foreach (var (key, value) in mapping.ToList())
        {
            if (value is JsonValue && (IsSecret(key) || (isVariable && key == "value")))
                mapping[key] = Hidden;
            else if (
                value is JsonObject { Count: > 0 } inner
                && inner["value"] is JsonValue
                && (IsSecret(key) || key == "url")
            )
                inner["value"] = Hidden;
            else if (value is not null)
                Of(value);
        }
        return document;
    }

    private static bool IsSecret(string key) =>
        SecretName.Is(key) || string.Equals(key, "authorization", StringComparison.OrdinalIgnoreCase);
}
