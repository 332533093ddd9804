using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>KubeVela's Applications: they are to run, with every component healthy.</summary>
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
        return phase switch
        {
            "running" => ReadyState.Ready(text),
            "workflowFailed" or "workflowTerminated" or "deleting" => ReadyState.Failed($"{text}{Steps(live)}"),
            "workflowSuspending" => ReadyState.Waiting($"{text}: it goes on with `vela workflow resume`"),
            _ => ReadyState.Waiting(text),
        };
    }

    /// <summary>The steps that failed, with why.</summary>
    private static string Steps(JsonObject live) =>
        string.Concat(
            live.Items("status", "workflow", "steps")
                .Where(step => step.Text("phase") == "failed")
                .Select(step =>
                    $"; step {step.Text("name")}: {step.Text("message") ?? step.Text("reason") ?? "failed"}"
                )
        );
}
