using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>The training jobs of Kubeflow and KubeDL: their last condition is to be Succeeded.</summary>
internal sealed class TrainingJobReadiness : KindReadiness
{
    private static readonly string[] Groups = ["kubeflow.org", "training.kubedl.io", "xgboostjob.kubeflow.org"];

    public override bool Covers(string group, string kind) =>
        Groups.Contains(group, StringComparer.Ordinal) && kind.EndsWith("Job", StringComparison.Ordinal);

    public override ReadyState Of(JsonObject live)
    {
        var last = live.Items("status", "conditions").LastOrDefault(condition => condition.IsTrue());
        return last.Text("type") switch
        {
            "Succeeded" => ReadyState.Ready("Succeeded"),
            "Failed" => ReadyState.Failed(last.Words()),
            { } type => ReadyState.Waiting(type),
            null => ReadyState.Waiting("not seen by its controller yet"),
        };
    }

    public override bool HasEnded(JsonObject live) => Of(live).Phase is ReadyPhase.Ready or ReadyPhase.Failed;
}
