using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Components;

/// <summary>Charts: type <c>helm</c> of KubeVela's addon <c>fluxcd</c>, and in front of it the namespace that it does not make itself.</summary>
public sealed class HelmChartForm() : VelaComponentForm(HelmChart.ComponentType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Component component, Workspace workspace)
    {
        var properties = component.Properties;
        var address = properties.Text("repo")?.Text ?? "";
        var chart = As(
            component,
            "helm",
            new JsonObject()
                .With("repoType", address.StartsWith("oci://", StringComparison.Ordinal) ? "oci" : "helm")
                .With("url", address)
                .With("chart", properties["chart"].ToJson())
                .With("version", properties["version"].ToJson())
                .With("targetNamespace", properties["namespace"].ToJson())
                .With("releaseName", properties["releaseName"].ToJson())
                .With("pullInterval", HelmChart.Interval(component))
                .With("interval", HelmChart.Interval(component))
                .With("values", properties["values"].ToJson())
        );
        if (ChartNamespace.Of(component) is { } maker)
        {
            yield return Namespace(maker, properties.Text("namespace")!.Text);
            var waits = chart["dependsOn"] as JsonArray ?? [];
            waits.Add((JsonNode)maker);
            if (waits.Parent is null)
                chart["dependsOn"] = waits;
        }
        yield return chart;
    }

    private static JsonObject Namespace(string maker, string name)
    {
        var made = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Namespace",
            ["metadata"] = new JsonObject { ["name"] = name },
        };
        return new JsonObject
        {
            ["name"] = maker,
            ["type"] = "k8s-objects",
            ["properties"] = new JsonObject { ["objects"] = new JsonArray(made) },
        };
    }
}
