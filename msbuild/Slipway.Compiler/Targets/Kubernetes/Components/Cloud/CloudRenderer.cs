using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Terraform;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Cloud;

/// <summary>Components that Terraform makes: a Configuration for KubeVela's terraform-controller, and its Provider.</summary>
/// <remarks>
/// The Configuration holds the module, the same that target <c>terraform</c> writes. The first such component of an Application brings
/// the Provider along.
/// </remarks>
public abstract class CloudRenderer : IComponentRenderer
{
    /// <summary>The Secret with the cloud's credentials, as KubeVela's addon calls it.</summary>
    private const string Credentials = "alibaba-account-creds";

    private const string Provider = "alibaba";

    /// <inheritdoc />
    public abstract string Type { get; }

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var application = component.Application;
        var first = application.Components.First(other =>
            ComponentRenderers.Find(other.Type) is CloudRenderer || other.Name == component.Name
        );
        var configuration = Configuration(component, component.Namespace);
        return first.Name == component.Name
            ? RenderedComponent.Of([configuration, ProviderOf(component, component.Namespace)])
            : RenderedComponent.Of([configuration]);
    }

    private static JsonObject Configuration(Component component, string inNamespace) =>
        new()
        {
            ["apiVersion"] = "terraform.core.oam.dev/v1beta2",
            ["kind"] = "Configuration",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = new JsonObject()
                .With("hcl", Module(component))
                .With("providerRef", new JsonObject { ["name"] = Provider, ["namespace"] = inNamespace })
                .With("customRegion", Region(component))
                .With(
                    "writeConnectionSecretToRef",
                    new JsonObject { ["name"] = $"{component.Name}-connection", ["namespace"] = inNamespace }
                ),
        };

    /// <summary>What target <c>terraform</c> makes of the component.</summary>
    private static string? Module(Component component) =>
        CloudParts.Of(component, asks: false) is { } part ? HclText.Of(RootModule.Inline(part)) : null;

    /// <summary>The region of a component that names none is that of the others.</summary>
    /// <remarks>The Provider's counts where a Configuration has none, and every Application brings a Provider of the same name.</remarks>
    private static string Region(Component component) =>
        CloudRegion.Of(component)
        ?? component
            .Application.Components.Where(other => ComponentRenderers.Find(other.Type) is CloudRenderer)
            .Select(CloudRegion.Of)
            .FirstOrDefault(region => region is not null)
        ?? CloudRegion.Default;

    private static JsonObject ProviderOf(Component component, string inNamespace) =>
        new()
        {
            ["apiVersion"] = "terraform.core.oam.dev/v1beta1",
            ["kind"] = "Provider",
            ["metadata"] = new JsonObject { ["name"] = Provider },
            ["spec"] = new JsonObject()
                .With("provider", Provider)
                .With("region", Region(component))
                .With(
                    "credentials",
                    new JsonObject
                    {
                        ["source"] = "Secret",
                        ["secretRef"] = new JsonObject
                        {
                            ["name"] = Credentials,
                            ["namespace"] = inNamespace,
                            ["key"] = "credentials",
                        },
                    }
                ),
        };
}

/// <summary><c>k8s-cluster</c>.</summary>
public sealed class KubernetesClusterRenderer : CloudRenderer
{
    /// <inheritdoc />
    public override string Type => ServingEnvironment.ClusterType;
}

/// <summary><c>s3-bucket</c>.</summary>
public sealed class ObjectBucketRenderer : CloudRenderer
{
    /// <inheritdoc />
    public override string Type => ObjectBucket.ComponentType;
}
