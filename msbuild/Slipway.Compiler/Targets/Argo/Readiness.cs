using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>When an object that was applied is done, and when it has failed, as questions about its status.</summary>
/// <remarks>
/// Argo reads both as label selectors, whose keys are paths into the object. All questions of a success have to hold; one
/// of a failure is enough, and those are asked first. What the table of kinds knows and a selector cannot ask is not asked.
/// </remarks>
/// <param name="Success">When it is done; null where that is at once.</param>
/// <param name="Failure">When it has failed; null where it never does for good.</param>
internal sealed record Readiness(string? Success, string? Failure = null)
{
    /// <summary>Whether the controller notes which change it has seen, so that the state of an earlier one can be told from that of the latest.</summary>
    public bool IsObserved { get; init; }

    private const string Conditions = "status.conditions";

    /// <summary>The readiness that KubeVela waits for before it goes on.</summary>
    /// <param name="json">The object.</param>
    /// <param name="others">The objects that are applied with it, among which an autoscaler may be for it.</param>
    public static Readiness Of(JsonObject json, IReadOnlyList<JsonObject> others)
    {
        var rules = KindTable.Of(ApiGroup.Of(ObjectText.Of(json, "apiVersion")), ObjectText.Of(json, "kind")).Ready;
        return SuccessOf(rules, json, others) is { Length: > 0 } success
            ? new Readiness(success, FailureOf(rules)) { IsObserved = rules.Observed == Observation.Always }
            : new Readiness(Success: null);
    }

    /// <summary>
    /// The list of a job's conditions grows at its end, and a path cannot ask for the last. A job that ended has a time
    /// of completion, whether it succeeded or not; so success is the time without a failure, wherever that is.
    /// </summary>
    private static string? SuccessOf(ReadyRules rules, JsonObject json, IReadOnlyList<JsonObject> others) =>
        rules switch
        {
            { AwaitsUse: true } => null,
            { CompletedAt: { } path } => path,
            { Pods: { } pods } => Pods(pods, IsScaled(json, others) ? null : pods.WantedBy(json)),
            { Parts: { } parts } => Parts(parts, json),
            _ => Signs(rules.Signs),
        };

    /// <summary>How many pods an autoscaler wants no one knows; none may be missing.</summary>
    private static string? Pods(ReadyPods pods, long? replicas)
    {
        if (replicas == 0)
            return null;
        if (replicas is not { } count)
            return $"{pods.Available ?? pods.Ready} > 0, {pods.Updated} > 0"
                + (pods.Missing is { } missing ? $", !{missing}" : "");
        string?[] paths = [pods.All, pods.Updated, pods.Ready];
        return string.Join(", ", paths.OfType<string>().Select(path => $"{path} == {Text(count)}"));
    }

    private static bool IsScaled(JsonObject json, IReadOnlyList<JsonObject> others) =>
        others.Any(other =>
            ObjectText.Of(other, "kind") == "HorizontalPodAutoscaler"
            && ObjectText.Of(other["spec"]?["scaleTargetRef"], "name") == ObjectText.Of(json["metadata"], "name")
        );

    private static string Parts(ReadyParts parts, JsonObject json) =>
        string.Join(
            ", ",
            parts
                .In(json)
                .Select((part, at) => (Path: $"{parts.Statuses}.{Text(at)}.{parts.Ready}", part.Wanted))
                .Where(part => part.Wanted > 0)
                .Select(part => $"{part.Path} > {Text(part.Wanted - 1)}")
        );

    private static string? Signs(IReadOnlyList<ReadySign> signs)
    {
        var ready = signs.Where(sign => sign.Phase == ReadyPhase.Ready).Select(sign => sign.Test).ToList();
        return ready switch
        {
            [HasCondition { Place: { } place } condition] =>
                $"{Conditions}.{Text(place)}.type == {condition.Type}, {Conditions}.{Text(place)}.status == {condition.Status}",
            [TextIs first, ..] when ready.TrueForAll(test => test is TextIs other && other.Path == first.Path) => Words(
                first.Path,
                ready.Cast<TextIs>().SelectMany(test => test.Values)
            ),
            _ => null,
        };
    }

    private static string? FailureOf(ReadyRules rules)
    {
        var questions = rules
            .Signs.Where(sign => sign.Phase == ReadyPhase.Failed || sign.NeedsPerson)
            .SelectMany(sign =>
                sign.Test switch
                {
                    TextIs text => [Words(text.Path, text.Values)],
                    LastConditionIs last => Places(last.Type, rules.MostConditions),
                    HasCondition condition => Places(condition.Type, rules.MostConditions),
                    _ => Array.Empty<string>(),
                }
            );
        return string.Join(", ", questions) is { Length: > 0 } all ? all : null;
    }

    private static string Words(string path, IEnumerable<string> words) =>
        words.ToList() is [var only] ? $"{path} == {only}" : $"{path} in ({string.Join(", ", words)})";

    private static IEnumerable<string> Places(string type, int count) =>
        Enumerable.Range(0, count).Select(at => $"{Conditions}.{Text(at)}.type == {type}");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
