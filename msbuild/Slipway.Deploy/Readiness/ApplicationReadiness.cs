using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>
/// KubeVela's Applications: they are to run, with every component healthy. A workflow that waits for a person's word is as
/// far as a deploy can bring it; KubeVela also suspends one whose steps keep failing.
/// </summary>
internal sealed class ApplicationReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("core.oam.dev", "Application");

    public override ReadyState Of(JsonObject live)
    {
        var phase = live.Text("status", "status");
        if (phase is null || IsBehind(live, isOptional: true))
            return ReadyState.Waiting("not seen by its controller yet");
        var unhealthy = live.Items("status", "services")
            .Where(service => service["healthy"]?.GetValueKind() != System.Text.Json.JsonValueKind.True)
            .Select(service => $"{service.Text("name")}: {service.Text("message") ?? "unhealthy"}")
            .ToList();
        var text = unhealthy.Count == 0 ? phase : $"{phase}; {string.Join("; ", unhealthy)}";
        var failed = FailedSteps(live);
        return phase switch
        {
            "running" => ReadyState.Ready(text),
            "workflowFailed" or "workflowTerminated" or "deleting" => ReadyState.Failed($"{text}{failed}"),
            "workflowSuspending" when failed.Length > 0 => ReadyState.Failed($"{text}{failed}"),
            "workflowSuspending" => ReadyState.Ready($"{phase}: it goes on with `vela workflow resume`"),
            _ => ReadyState.Waiting(text),
        };
    }

    /// <summary>The steps that failed, with why.</summary>
    private static string FailedSteps(JsonObject live) =>
        string.Concat(
            live.Items("status", "workflow", "steps")
                .Where(step => step.Text("phase") == "failed")
                .Select(step =>
                    $"; step {step.Text("name")}: {step.Text("message") ?? step.Text("reason") ?? "failed"}"
                )
        );
}
