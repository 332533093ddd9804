using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Components.Cloud;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Components;

/// <summary>Clusters and buckets: the types of KubeVela's addon <c>terraform-alibaba</c>.</summary>
public sealed class CloudForm() : VelaComponentForm(ServingEnvironment.ClusterType, ObjectBucket.ComponentType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Component component, Workspace workspace)
    {
        var module = TerraformModule.Of(component);
        var properties = (module?.Variables(component) ?? [])
            .With("customRegion", component.Properties["region"].ToJson())
            .With(
                "writeConnectionSecretToRef",
                new JsonObject { ["name"] = TerraformModule.ConnectionSecret(component) }
            );
        yield return As(component, module?.Type ?? component.Type, properties);
    }
}
