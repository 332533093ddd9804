using System.Text.Json.Nodes;
using Slipway.Language.Profiles;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Flux;

/// <summary>The source that a component of KubeVela's addon fluxcd has Flux fetch from.</summary>
internal static class FluxSource
{
    /// <summary>The kind of the source.</summary>
    /// <param name="parameter">The properties with the defaults of the type.</param>
    /// <param name="ofRegistry">The kind for <c>repoType: oci</c>, which differs by type.</param>
    public static string Kind(JsonObject parameter, string ofRegistry) =>
        $"{parameter["repoType"]}" switch
        {
            "git" => "GitRepository",
            "oss" => "Bucket",
            "oci" => ofRegistry,
            _ => "HelmRepository",
        };

    /// <summary>The source, without its metadata; null where the component uses one that is there already.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="parameter">The properties with the defaults of the type.</param>
    /// <param name="profile">What the cluster runs.</param>
    public static JsonObject? Of(string kind, JsonObject parameter, Profile profile) =>
        parameter["sourceName"] is not null
            ? null
            : new JsonObject
            {
                ["apiVersion"] = FluxVersions.Of(kind, profile),
                ["kind"] = kind,
                ["spec"] = Own(kind, parameter)
                    .With("secretRef", Secret(parameter["secretRef"]))
                    .With("interval", parameter["pullInterval"]?.DeepClone())
                    .Taking(parameter, "timeout"),
            };

    /// <summary>A reference to a Secret; null where none is named.</summary>
    public static JsonObject? Secret(JsonNode? name) =>
        $"{name}".Length == 0 ? null : new JsonObject { ["name"] = name!.DeepClone() };

    private static JsonObject Own(string kind, JsonObject parameter)
    {
        var url = new JsonObject().With("url", parameter["url"]?.DeepClone());
        return kind switch
        {
            "GitRepository" => url.With("ref", Ref(parameter["git"], "branch", "commit", "name", "semver", "tag")),
            "OCIRepository" => url.Taking(Part(parameter["oci"]), "provider")
                .With("ref", Ref(parameter["oci"], "tag", "semver", "digest")),
            "Bucket" => new JsonObject()
                .With("endpoint", parameter["url"]?.DeepClone())
                .Taking(Part(parameter["oss"]), "bucketName", "provider", "region"),
            _ => url.With("type", $"{parameter["repoType"]}" == "oci" ? "oci" : null)
                .Taking(Part(parameter["helmrepository"]), "provider"),
        };
    }

    private static JsonObject? Ref(JsonNode? part, params string[] keys)
    {
        var chosen = new JsonObject().Taking(Part(part), keys);
        return chosen.Count == 0 ? null : chosen;
    }

    private static JsonObject Part(JsonNode? part) => part as JsonObject ?? [];
}
