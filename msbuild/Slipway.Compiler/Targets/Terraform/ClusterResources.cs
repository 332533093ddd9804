using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary><c>k8s-cluster</c>: a managed cluster of ACK, and its node pools.</summary>
/// <remarks>
/// All three products are one resource with a profile: the resource for serverless clusters is deprecated. A cluster has
/// to be given its zones or its switches; where the spec names neither, Terraform asks for the zones, or takes the first
/// that there is where it has no one to ask.
/// </remarks>
internal sealed class ClusterResources : ICloudPartRenderer
{
    /// <inheritdoc />
    public string Type => ServingEnvironment.ClusterType;

    /// <inheritdoc />
    public CloudPart Render(Component component, bool asks)
    {
        var properties = component.Properties;
        var name = TerraformText.Name(component.Name);
        var variables = new List<KeyValuePair<string, JsonObject>>();
        var zones = new CloudResource("alicloud_enhanced_nat_available_zones", name, []);
        var finds = !asks && ZonesVariable(component) is not null;
        var arguments = new JsonObject { ["name"] = component.Name }
            .With("cluster_spec", TerraformText.Of(properties["clusterSpec"]) ?? "ack.pro.small")
            .With("profile", Profile(properties))
            .With("version", TerraformText.Of(properties["version"]))
            .With("zone_ids", finds ? First(zones) : Zones(component, variables))
            .With("vswitch_ids", TerraformText.Of(properties["vswitchIds"]))
            .With("proxy_mode", TerraformText.Of(properties["proxyMode"]))
            .With("pod_cidr", TerraformText.Of(properties["podCidr"]))
            .With("node_cidr_mask", TerraformText.Of(properties["nodeCidrMask"]))
            .With("pod_vswitch_ids", TerraformText.Of(properties["podVswitchIds"]))
            .With("service_cidr", TerraformText.Of(properties["serviceCidr"]))
            .With("addons", Addons(properties))
            // The zones are asked for once: a cloud that lists others later does not change the cluster.
            .With("lifecycle", finds ? CloudResource.Keeping("zone_ids") : null);
        var cluster = new CloudResource("alicloud_cs_managed_kubernetes", name, arguments);
        return new CloudPart(
            [
                cluster,
                .. IsServerless(properties) ? [] : properties.Mappings("nodePools").Select(pool => Pool(pool, cluster)),
            ],
            variables,
            [
                RootModule.Output(
                    $"{TerraformText.Variable(component.Name)}_id",
                    "The cluster's id.",
                    cluster.Attribute("id")
                ),
            ],
            CloudRegion.Of(component)
        )
        {
            Data = finds ? [zones] : [],
        };
    }

    /// <summary>Whether a cluster has no machines of its own, and so no node pools.</summary>
    public static bool IsServerless(SpecMapping properties) => properties.Text("resource")?.Text == "ASK";

    /// <summary>The variable that Terraform asks for where a cluster names neither zones nor switches; null where it names some.</summary>
    public static string? ZonesVariable(Component component) =>
        component.Properties["zoneIds"] is null && component.Properties["vswitchIds"] is null
            ? $"{TerraformText.Variable(component.Name)}_zone_ids"
            : null;

    private static string Profile(SpecMapping properties) =>
        properties.Text("resource")?.Text switch
        {
            "ASK" => "Serverless",
            "ACK@Edge" => "Edge",
            _ => "Default",
        };

    private static JsonNode? Zones(Component component, List<KeyValuePair<string, JsonObject>> variables)
    {
        if (ZonesVariable(component) is not { } variable)
            return TerraformText.Of(component.Properties["zoneIds"]);
        var description = $"The zones of the cluster '{component.Name}': [\"cn-hangzhou-k\"].";
        variables.Add(RootModule.Variable(variable, "list(string)", description));
        return $"${{var.{variable}}}";
    }

    private static JsonArray First(CloudResource zones) => new($"${{data.{zones.Type}.{zones.Name}.zones[0].zone_id}}");

    private static JsonArray? Addons(SpecMapping properties)
    {
        var addons = properties.Mappings("addons").ToList();
        return addons.Count == 0
            ? null
            : new JsonArray([
                .. addons.Select(addon =>
                    new JsonObject()
                        .With("name", TerraformText.Of(addon["name"]))
                        .With("config", TerraformText.Of(addon["config"]))
                        .With("version", TerraformText.Of(addon["version"]))
                        .With("disabled", TerraformText.Of(addon["disabled"]))
                ),
            ]);
    }

    private static CloudResource Pool(SpecMapping pool, CloudResource cluster)
    {
        var name = pool.Text("name")?.Text ?? "";
        var arguments = new JsonObject
        {
            ["node_pool_name"] = name,
            ["cluster_id"] = cluster.Attribute("id"),
            ["vswitch_ids"] = TerraformText.Of(pool["vswitchIds"]) ?? cluster.Attribute("vswitch_ids"),
            ["instance_types"] = TerraformText.Of(pool["instanceTypes"]),
            // The provider takes the number as a text.
            ["desired_size"] = (pool.Integer("size") ?? 1).ToString(CultureInfo.InvariantCulture),
        };
        if (pool.Text("gpuSharing") is { } sharing)
        {
            var label = new JsonObject { ["key"] = "ack.node.gpu.schedule", ["value"] = sharing.Text };
            arguments["labels"] = new JsonArray(label);
        }
        // No name of a cluster or pool has a '_', so that 'a' and 'b-c' are told apart from 'a-b' and 'c'.
        return new CloudResource("alicloud_cs_kubernetes_node_pool", $"{cluster.Name}_{name}", arguments);
    }
}
