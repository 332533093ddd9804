using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Compiler.Objects;

/// <summary>How kubectl waits until an object is ready: commands, one after another, of which the last fails where the object has failed.</summary>
internal static class KubectlWaits
{
    /// <summary>The image with the command, for every target.</summary>
    public const string Image = "registry.k8s.io/kubectl:v1.33.1";

    /// <summary>How long is waited for what is the case already.</summary>
    private const string Moment = "10s";

    /// <summary>The commands for an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="limit">How long to wait.</param>
    /// <returns>The commands' arguments; none where nothing is waited for.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> For(JsonObject json, string limit) =>
        For(json, ObjectText.Of(json["metadata"], "namespace"), limit);

    /// <summary>The commands for an object that names no namespace.</summary>
    /// <param name="json">The object.</param>
    /// <param name="place">The namespace it is in.</param>
    /// <param name="limit">How long to wait.</param>
    /// <returns>The commands' arguments; none where nothing is waited for.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> For(JsonObject json, string place, string limit)
    {
        var kind = KindTable.Of(ApiGroup.Of(ObjectText.Of(json, "apiVersion")), ObjectText.Of(json, "kind"));
        var name = ObjectText.Of(json["metadata"], "name");
        var inNamespace = $"--namespace={place}";
        return kind.Ready switch
        {
            { AwaitsUse: true } => [],
            { Pods: not null } =>
            [
                ["rollout", "status", $"{kind.Name.ToLowerInvariant()}/{name}", inNamespace, $"--timeout={limit}"],
            ],
            { Parts: { } parts } => [.. Questions(parts, json).Select(question => Wait(question, limit))],
            { EndedAt: { } ended } rules when Question(rules) is { } question =>
            [
                Wait($"jsonpath={{.{ended}}}", limit),
                Wait(question, Moment),
            ],
            var rules when Question(rules) is { } question => [Wait(question, limit)],
            _ => [],
        };

        IReadOnlyList<string> Wait(string question, string time) =>
            ["wait", $"{kind.Resource}/{name}", inNamespace, $"--for={question}", $"--timeout={time}"];
    }

    /// <summary>What kubectl can ask for: one condition, or one text at a path.</summary>
    private static string? Question(ReadyRules rules) =>
        rules.Signs.Where(sign => sign.Phase == ReadyPhase.Ready).Select(sign => sign.Test).ToList() switch
        {
            [LastConditionIs last] => $"condition={last.Type}",
            [HasCondition { Status: "True" } condition] => $"condition={condition.Type}",
            [TextIs { Values: [var only] } text] => $"jsonpath={{.{text.Path}}}={only}",
            _ => null,
        };

    private static IEnumerable<string> Questions(ReadyParts parts, JsonObject json) =>
        parts
            .In(json)
            .Where(part => part.Wanted > 0)
            .Select(part =>
                $"jsonpath={{.{parts.Statuses}[?(@.name==\"{part.Name}\")].{parts.Ready}}}={part.Wanted.ToString(CultureInfo.InvariantCulture)}"
            );
}
