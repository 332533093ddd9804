using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Steps;

/// <summary><c>helm-apply</c>: <c>apply-component</c>, which waits until the chart is installed.</summary>
public sealed class HelmApplyForm() : VelaStepForm("helm-apply")
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace)
    {
        var applied = step.AppliedComponent?.Text ?? "";
        var last = As(step, "apply-component", new JsonObject { ["component"] = applied });
        if (application.Component(applied) is { } component && ChartNamespace.Of(component) is { } maker)
        {
            var first = As(step, "apply-component", new JsonObject { ["component"] = maker });
            first["name"] = $"{step.Name}-namespace";
            foreach (var key in (string[])["meta", "inputs", "outputs"])
                first.Remove(key);
            last["dependsOn"] = new JsonArray($"{step.Name}-namespace");
            yield return first;
        }
        yield return last;
    }
}
