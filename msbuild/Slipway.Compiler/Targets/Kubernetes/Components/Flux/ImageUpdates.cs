using System.Text.Json.Nodes;
using Slipway.Language.Profiles;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Flux;

/// <summary>What has Flux write the newest tag of an image into the folder of a <c>kustomize</c> component.</summary>
internal static class ImageUpdates
{
    private const string Author = "kubevelabot";

    private const string Message = "Update image automatically.";

    /// <summary>The objects, without their metadata; none where no image is updated.</summary>
    /// <param name="component">The component.</param>
    /// <param name="parameter">Its properties with the defaults of its type.</param>
    /// <param name="profile">What the cluster runs.</param>
    public static IEnumerable<RenderedOutput> Of(Component component, JsonObject parameter, Profile profile)
    {
        if (parameter["imageRepository"] is not JsonObject image)
            return [];
        return
        [
            Object("imageRepo", "ImageRepository", Repository(image)),
            Object("imagePolicy", "ImagePolicy", Policy(image, component)),
            Object("imageUpdate", "ImageUpdateAutomation", Automation(image, parameter, component)),
        ];

        RenderedOutput Object(string key, string kind, JsonObject spec) =>
            new(
                key,
                new JsonObject
                {
                    ["apiVersion"] = FluxVersions.Of(kind, profile),
                    ["kind"] = kind,
                    ["spec"] = spec,
                }
            );
    }

    private static JsonObject Repository(JsonObject image) =>
        new JsonObject().Taking(image, "image", "interval").With("secretRef", FluxSource.Secret(image["secretRef"]));

    private static JsonObject Policy(JsonObject image, Component component) =>
        new JsonObject { ["imageRepositoryRef"] = new JsonObject { ["name"] = component.Name } }.Taking(
            image,
            "policy",
            "filterTags"
        );

    private static JsonObject Automation(JsonObject image, JsonObject parameter, Component component)
    {
        var branch = (parameter["git"] as JsonObject)?["branch"];
        return new JsonObject()
            .Taking(image, "interval")
            .With(
                "sourceRef",
                new JsonObject
                {
                    ["kind"] = "GitRepository",
                    ["name"] = parameter["sourceName"]?.DeepClone() ?? component.Name,
                }
            )
            .With(
                "git",
                new JsonObject
                {
                    ["checkout"] = new JsonObject { ["ref"] = Branch(branch) },
                    ["commit"] = Commit(image),
                    ["push"] = Branch(branch),
                }
            )
            .With("update", new JsonObject().Taking(parameter, "path").With("strategy", "Setters"));
    }

    private static JsonObject Branch(JsonNode? branch) => new JsonObject().With("branch", branch?.DeepClone());

    private static JsonObject Commit(JsonObject image) =>
        new()
        {
            ["author"] = new JsonObject { ["email"] = $"{Author}@users.noreply.github.com", ["name"] = Author },
            ["messageTemplate"] = image["commitMessage"] is { } more ? $"{Message}\n{more}" : Message,
        };
}
