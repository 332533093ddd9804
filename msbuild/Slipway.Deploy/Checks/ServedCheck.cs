using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Kinds.Facts;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Checks;

/// <summary>Whether the cluster serves every kind of the manifests, or will once their own definitions are applied.</summary>
internal static class ServedCheck
{
    /// <summary>Looks at every kind once.</summary>
    /// <returns>The kinds that are not served yet, as their definitions among the manifests say.</returns>
    /// <exception cref="DiagnosticException">Kinds are not served; each with what to install.</exception>
    public static async Task<IReadOnlyList<ServedKind>> RunAsync(
        IReadOnlyList<JsonObject> manifests,
        ManifestSource source,
        ServedKinds served,
        CancellationToken cancellation
    )
    {
        var defined = manifests.Where(json => json.Text("kind") == "CustomResourceDefinition").SelectMany(Defined);
        var kindsToCome = new Dictionary<(string ApiVersion, string Kind), ServedKind>();
        foreach (var kind in defined)
            kindsToCome.TryAdd((kind.ApiVersion, kind.Kind), kind);
        var coming = new List<ServedKind>();
        var kinds = manifests.GroupBy(json => (ApiVersion: json.Text("apiVersion")!, Kind: json.Text("kind")!));
        var faults = new List<Diagnostic>();
        foreach (var kind in kinds.OrderBy(kind => kind.Key))
        {
            var (apiVersion, name) = kind.Key;
            if (await served.FindAsync(apiVersion, name, cancellation) is not null)
                continue;
            if (kindsToCome.TryGetValue(kind.Key, out var toCome))
            {
                coming.Add(toCome);
                continue;
            }
            var group = ApiGroup.Of(apiVersion);
            var versions = group.Length == 0 ? [] : await served.VersionsOfAsync(group, cancellation);
            var first = kind.First();
            faults.Add(
                DeployDiagnostics.KindNotServed.With(
                    name,
                    apiVersion,
                    $"for '{first.Text("metadata", "name")}'",
                    Advice(first, source, versions)
                )
            );
        }
        return faults.Count == 0 ? coming : throw new DiagnosticException(faults);
    }

    /// <summary>What to do so that a kind is served.</summary>
    private static string Advice(JsonObject json, ManifestSource source, IReadOnlyList<string> served)
    {
        var product = source.ServedBy(json.Text("apiVersion")!, json.Text("kind")!);
        var advice = $"install {product ?? "what defines it"}";
        if (served.Count > 0)
            advice += $" (the cluster has {string.Join(", ", served)})";
        // What a component became here, KubeVela renders by itself.
        var isComponent = json.Text("metadata", "labels", "app.oam.dev/component") is not null;
        return isComponent && source.Target == "kubernetes" ? $"{advice} or use target kubevela" : advice;
    }

    private static IEnumerable<ServedKind> Defined(JsonObject definition)
    {
        var names = definition.At("spec", "names");
        foreach (var version in definition.Items("spec", "versions").Select(version => version.Text("name")))
            yield return new ServedKind(
                $"{definition.Text("spec", "group")}/{version}",
                names.Text("kind") ?? "",
                names.Text("plural") ?? "",
                definition.Text("spec", "scope") != "Cluster"
            );
    }
}
