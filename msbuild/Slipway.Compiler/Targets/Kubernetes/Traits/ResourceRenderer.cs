using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>resource</c>: the resources of the only container, also where a CronJob has it further down.</summary>
/// <remarks><c>cpu</c> and <c>memory</c> count only together, and only without <c>requests</c> and <c>limits</c>.</remarks>
public sealed class ResourceRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = new([.. Places("spec"), .. Places("spec.jobTemplate.spec")]);

    /// <inheritdoc />
    public string Type => "resource";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var pod = Workload.WithPod(new JsonObject { ["containers"] = new JsonArray(Container(use.Parameter)) });
        var ofJob = new JsonObject { ["spec"] = new JsonObject { ["jobTemplate"] = pod.DeepClone() } };
        // A trait before it may have given a CronJob a template of pods, which has no effect.
        return new[] { ("template", pod), ("jobTemplate", ofJob) }
            .Where(one => Workload.At(use.Rendered.Output, "spec", one.Item1) is not null)
            .Aggregate(use.Rendered, (rendered, one) => use.On(rendered).Patched(one.Item2, Marks));
    }

    private static PatchMark[] Places(string spec) =>
        [
            PatchMarks.Replacing($"{spec}.template.spec.containers.resources.requests"),
            PatchMarks.Replacing($"{spec}.template.spec.containers.resources.limits"),
        ];

    private static JsonObject Container(JsonObject parameter)
    {
        var resources = new JsonObject();
        if (parameter["requests"] is null && parameter["limits"] is null)
        {
            if (parameter["cpu"] is not null && parameter["memory"] is not null)
                resources["requests"] = new JsonObject().Taking(parameter, "cpu", "memory");
            resources.With("limits", resources["requests"]?.DeepClone());
        }
        resources.Taking(parameter, "requests", "limits");
        return new JsonObject { ["resources"] = resources };
    }
}
