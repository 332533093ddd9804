using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>KubeDL's Inferences: every predictor has its replicas ready.</summary>
internal sealed class InferenceReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("serving.kubedl.io", "Inference");

    public override ReadyState Of(JsonObject live)
    {
        var states = live.Items("status", "predictorStatuses")
            .GroupBy(status => status.Text("name") ?? "", StringComparer.Ordinal)
            .ToDictionary(status => status.Key, status => status.First(), StringComparer.Ordinal);
        var missing = new List<string>();
        var count = 0;
        foreach (var predictor in live.Items("spec", "predictors"))
        {
            count++;
            var name = predictor.Text("name") ?? "";
            var wanted = predictor["replicas"] is null ? 1 : predictor.Number("replicas");
            var ready = states.GetValueOrDefault(name).Number("readyReplicas");
            if (ready < wanted)
                missing.Add($"{name}: {ready}/{wanted}");
        }
        return missing.Count == 0
            ? ReadyState.Ready($"Ready: {count}/{count}")
            : ReadyState.Waiting($"Ready: {count - missing.Count}/{count} ({string.Join(", ", missing)})");
    }
}
