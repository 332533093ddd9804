using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>What a Job of a component runs: pods that end, as many at once as have to succeed.</summary>
internal static class FinishingJob
{
    /// <summary>The <c>spec</c> of the Job.</summary>
    /// <param name="component">The component.</param>
    /// <param name="parameter">Its properties with the defaults of its type.</param>
    public static JsonObject Spec(Component component, JsonObject parameter)
    {
        var template = ComponentPods.Of(component, parameter);
        template["spec"]!["restartPolicy"] = parameter["restart"]?.DeepClone();
        return new JsonObject()
            .With("parallelism", parameter["count"]?.DeepClone())
            .With("completions", parameter["count"]?.DeepClone())
            .Taking(parameter, "ttlSecondsAfterFinished", "activeDeadlineSeconds", "backoffLimit")
            .With("template", template);
    }
}
