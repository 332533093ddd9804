using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>A kind of object that the schema of a definition names.</summary>
/// <param name="ApiVersion">For instance <c>apps/v1</c>.</param>
/// <param name="Kind">For instance <c>Deployment</c>.</param>
public sealed record DefinitionKind(string ApiVersion, string Kind)
{
    internal static DefinitionKind? Read(JsonSyntax json, List<JsonFault> faults)
    {
        if (
            json is JsonObjectSyntax named
            && named["apiVersion"] is JsonStringSyntax version
            && named["kind"] is JsonStringSyntax kind
        )
            return new DefinitionKind(version.Text, kind.Text);
        faults.Add(
            new JsonFault(
                json.Span,
                "'x-slipway-makes' must list kinds, as in {\"apiVersion\": \"kubeflow.org/v1\", \"kind\": \"TFJob\"}"
            )
        );
        return null;
    }
}
