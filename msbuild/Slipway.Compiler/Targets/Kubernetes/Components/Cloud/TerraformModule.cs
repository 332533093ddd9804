using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Cloud;

/// <summary>A Terraform module of KubeVela's addon <c>terraform-alibaba</c>, and what a component gives it.</summary>
/// <param name="Type">The addon's component type.</param>
/// <param name="Path">The module's folder.</param>
/// <param name="Taken">The component's properties that it takes, in addition to those that choose it.</param>
/// <param name="Variables">The values of its variables.</param>
internal sealed record TerraformModule(
    string Type,
    string Path,
    IReadOnlyList<string> Taken,
    Func<Component, JsonObject> Variables
)
{
    /// <summary>The repository that holds the modules.</summary>
    public const string Repository = "https://github.com/kubevela-contrib/terraform-modules.git";

    private static readonly TerraformModule Managed = new(
        "alibaba-ack",
        "alibaba/cs/dedicated-kubernetes",
        ["version", "region"],
        component =>
            new JsonObject()
                .With("k8s_name_prefix", component.Name)
                .With("k8s_version", component.Properties["version"].ToJson())
    );

    private static readonly TerraformModule Serverless = new(
        "alibaba-ask",
        "alibaba/cs/serverless-kubernetes",
        ["region"],
        component => new JsonObject { ["name"] = component.Name }
    );

    /// <summary>The module of a bucket.</summary>
    public static TerraformModule Bucket { get; } =
        new(
            "alibaba-oss",
            "alibaba/oss",
            ["bucket", "acl", "region"],
            component =>
                new JsonObject()
                    .With("bucket", component.Properties["bucket"].ToJson())
                    .With("acl", component.Properties["acl"].ToJson())
        );

    /// <summary>The module of a cluster; null where its product has none.</summary>
    public static TerraformModule? OfCluster(Component component) =>
        component.Properties.Text("resource")?.Text switch
        {
            "ACK" => Managed,
            "ASK" => Serverless,
            _ => null,
        };

    /// <summary>The module of a component; null where its type or product has none.</summary>
    public static TerraformModule? Of(Component component) =>
        (ComponentRenderers.Find(component.Type) as CloudRenderer)?.ModuleOf(component);

    /// <summary>The Secret that gets what the module gives out.</summary>
    public static string ConnectionSecret(Component component) => $"{component.Name}-connection";
}
