using System.Text;
using System.Text.Json.Nodes;

namespace Slipway.Bundles;

/// <summary>The <c>kustomization.yaml</c> of a target: nothing but the names of its manifests, so that applying it applies them.</summary>
public static class KustomizationText
{
    /// <summary>Writes the file.</summary>
    /// <param name="manifests">The names of the manifests, as paths below the folder.</param>
    /// <returns>The text.</returns>
    public static string Of(IEnumerable<string> manifests)
    {
        var text = new StringBuilder("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n");
        // A JSON string is a YAML string whatever is in it.
        foreach (var manifest in manifests.Order(StringComparer.Ordinal))
            text.Append("- ").Append(JsonValue.Create(manifest).ToJsonString()).Append('\n');
        return text.ToString();
    }
}
