using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>What traits need of workloads: the words of <c>x-slipway-needs</c> and <c>x-slipway-lacks</c>.</summary>
public static class WorkloadNeeds
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["pod-template"] = "patches the pod template 'spec.template'",
        ["named-container"] = "changes the container named like the component",
        ["pod"] = "changes the only container of the pods",
        ["replicas"] = "sets 'spec.replicas'",
        ["own-deployment"] = "is for a Deployment named like the component",
        ["component-label"] = "makes a Service for pods with the label 'app.oam.dev/component'",
    };

    /// <summary>What a workload without pods of its own lacks as well.</summary>
    private static readonly string[] OfPod = ["named-container", "pod-template"];

    /// <summary>Why a need is not met.</summary>
    /// <param name="need">The word.</param>
    /// <param name="missing">What the workload does not have, each with why.</param>
    /// <returns>The reason; null where nothing is said of the need.</returns>
    public static string? WhyUnmet(string need, IReadOnlyDictionary<string, string> missing) =>
        missing.TryGetValue(need, out var why)
        || (OfPod.Contains(need, StringComparer.Ordinal) && missing.TryGetValue("pod", out why))
            ? why
            : null;

    /// <summary>What a trait with a need does.</summary>
    /// <param name="need">The word.</param>
    /// <returns>A phrase that completes "the trait …"; null where the word is unknown.</returns>
    public static string? MeaningOf(string need) => Meanings.TryGetValue(need, out var meaning) ? meaning : null;

    /// <summary>The words of a schema that are unknown.</summary>
    internal static IEnumerable<JsonFault> Faults(JsonObjectSyntax root)
    {
        var words = new List<(string Word, SourceSpan Place)>();
        if (root["x-slipway-needs"] is JsonStringSyntax needs)
            words.Add((needs.Text, needs.Span));
        if (root["x-slipway-lacks"] is JsonObjectSyntax lacks)
            words.AddRange(lacks.Members.Select(member => (member.Name, member.NameSpan)));
        return words
            .Where(one => MeaningOf(one.Word) is null)
            .Select(one => new JsonFault(
                one.Place,
                $"'{one.Word}' is not a need that traits have: write one of {string.Join(", ", Meanings.Keys)}"
            ));
    }
}
