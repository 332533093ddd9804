using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Protocol;

/// <summary>One message of an editor.</summary>
/// <param name="Id">What its answer names; null where it wants none.</param>
/// <param name="Method">What is asked or told; empty where the message is an answer.</param>
/// <param name="Parameters">The particulars.</param>
internal sealed record Message(JsonNode? Id, string Method, MessageParameters Parameters)
{
    /// <summary>Stops the work on it.</summary>
    public CancellationTokenSource Stop { get; } = new();

    /// <summary>Why it cannot be read; null where it can.</summary>
    public RequestException? Fault { get; private init; }

    /// <summary>The id as a text; null where it wants no answer.</summary>
    public string? Key => Id?.ToJsonString();

    /// <summary>Reads a message.</summary>
    public static Message Of(JsonObject json)
    {
        var method = json["method"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        return new Message(
            method.Length > 0 ? json["id"] : null,
            method,
            new MessageParameters(json["params"] as JsonObject ?? [])
        );
    }

    /// <summary>Stands for bytes that are no message.</summary>
    public static Message Unreadable(RequestException fault) =>
        new(null, "", new MessageParameters([])) { Fault = fault };
}
