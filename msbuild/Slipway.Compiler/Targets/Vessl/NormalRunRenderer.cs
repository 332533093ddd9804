using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Vessl;

/// <summary>Target <c>vessl</c>: a VESSL document in normal form.</summary>
/// <remarks>
/// A manifest is passed around, and a secret in it too. So a variable that is to be kept from view refers to a stored
/// secret of the variable's own name, wherever the spec has the value.
/// </remarks>
public sealed class NormalRunRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => "vessl";

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => VesslDocument.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace)
    {
        var json = document.Root.ToJson();
        HideSecrets(json);
        yield return new RenderedObject(json, $"{document.Kind} '{document.Name}'", document.Place)
        {
            ApiVersion = document.ApiVersion,
            Kind = document.Kind,
        };
    }

    private static void HideSecrets(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                HideSecrets(item);
        }
        if (node is not JsonObject json)
            return;
        foreach (var (key, value) in json.ToList())
        {
            if (key == "env" && value is JsonObject variables)
                Hide(variables);
            else if (value is JsonObject or JsonArray)
                HideSecrets(value);
        }
    }

    private static void Hide(JsonObject variables)
    {
        foreach (var (name, value) in variables.ToList())
        {
            if (value is JsonObject origin && origin["value"] is not null && Is(origin["secret"]))
                variables[name] = new JsonObject { ["secret"] = name };
        }
    }

    private static bool Is(JsonNode? flag) =>
        flag is JsonValue value && value.TryGetValue<bool>(out var truth) && truth;
}
