using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>A template that posts JSON to an address.</summary>
/// <remarks>
/// An address that is written out is asked by Argo itself. One from a Secret must not come into the Workflow, so a
/// container reads it.
/// </remarks>
internal static class MessageTemplate
{
    /// <summary>The image with curl, in a version that stays what it is.</summary>
    private const string Curl = "curlimages/curl:8.10.1";

    /// <summary>Posts a message.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="address">The address: <c>value</c>, or <c>secretRef</c>.</param>
    /// <param name="message">The message.</param>
    /// <returns>The template; null where there is no address.</returns>
    public static JsonObject? Post(StepScope scope, SpecMapping? address, JsonNode? message)
    {
        var text = ManifestText.Line(message);
        if (address?.Text("value") is { } url && ManifestText.Plain(url.Text) is { } written)
            return Request(scope, written, "POST", [], text);
        if (address?.Mapping("secretRef") is not { } secret)
            return null;
        var script =
            "curl --fail --silent --show-error --request POST --header 'Content-Type: application/json' --data \"$MESSAGE\" \"$ADDRESS\"";
        return Container(scope, script, new JsonArray(FromSecret("ADDRESS", secret), Variable("MESSAGE", text)));
    }

    /// <summary>Sends a request.</summary>
    public static JsonObject Request(StepScope scope, string url, string method, JsonArray headers, string? body)
    {
        scope.Permissions.Send(scope.Application.Namespace);
        var http = new JsonObject { ["url"] = url, ["method"] = method };
        if (body is not null && headers.Count == 0)
            headers.Add((JsonNode)new JsonObject { ["name"] = "Content-Type", ["value"] = "application/json" });
        if (headers.Count > 0)
            http["headers"] = headers;
        http.With("body", body);
        http["successCondition"] = "response.statusCode < 400";
        // The agent, which sends for all templates, knows the time of a template only where the request has one too.
        if (scope.Timeout is { } timeout && GoDuration.Seconds(timeout) is > 0 and var seconds)
            http["timeoutSeconds"] = (long)Math.Ceiling(seconds);
        return scope.Bounded(new JsonObject { ["http"] = http });
    }

    /// <summary>A container that runs a line of a shell with curl.</summary>
    public static JsonObject Container(StepScope scope, string script, JsonArray variables) =>
        scope.Bounded(
            new JsonObject
            {
                ["container"] = new JsonObject
                {
                    ["image"] = Curl,
                    ["command"] = new JsonArray("sh", "-c"),
                    ["args"] = new JsonArray(script),
                    ["env"] = variables,
                },
            }
        );

    /// <summary>A variable with a value.</summary>
    public static JsonObject Variable(string name, string value) => new() { ["name"] = name, ["value"] = value };

    /// <summary>A variable with a value from a Secret.</summary>
    public static JsonObject FromSecret(string name, SpecMapping secret) =>
        new()
        {
            ["name"] = name,
            ["valueFrom"] = new JsonObject
            {
                ["secretKeyRef"] = new JsonObject
                {
                    ["name"] = secret.Text("name")?.Text ?? "",
                    ["key"] = secret.Text("key")?.Text ?? "",
                },
            },
        };
}
