using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The credentials a pod pulls its images with.</summary>
internal static class ImagePullSecrets
{
    /// <summary>The names of the properties as the references that a pod takes; null where there are none.</summary>
    public static JsonArray? Of(SpecMapping properties) =>
        properties["imagePullSecrets"] is SpecSequence
            ? new JsonArray([
                .. properties.Texts("imagePullSecrets").Select(name => new JsonObject { ["name"] = name.Text }),
            ])
            : null;
}
