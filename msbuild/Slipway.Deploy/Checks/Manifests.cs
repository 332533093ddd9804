using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Checks;

/// <summary>The objects of the manifests, found fit for a cluster.</summary>
/// <param name="Objects">The objects, each after those it waits for.</param>
/// <param name="Coming">The namespaces that do not exist yet; the server cannot judge objects in them.</param>
internal sealed record Manifests(IReadOnlyList<DeployObject> Objects, IReadOnlySet<string> Coming)
{
    /// <summary>Makes sure that the cluster serves every kind and has every namespace, and orders the objects.</summary>
    /// <param name="source">The objects as the manifests have them.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="mayCreate">Whether namespaces may be made now.</param>
    /// <param name="served">The kinds the server serves.</param>
    /// <param name="client">The server.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="cancellation">Stops between requests.</param>
    /// <exception cref="DiagnosticException">Something is missing; each thing is reported.</exception>
    public static async Task<Manifests> CheckAsync(
        ManifestSource source,
        DeployOptions options,
        bool mayCreate,
        ServedKinds served,
        ClusterClient client,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        var flat = source.Objects.SelectMany(one => Flat(one, source)).ToList();
        var coming = await ServedCheck.RunAsync(flat, source, served, cancellation);
        var inventory = new InventoryName(options.Namespace, options.Name);
        var objects = new List<DeployObject>(flat.Count);
        foreach (var json in flat)
        {
            var (apiVersion, kind) = (json.Text("apiVersion")!, json.Text("kind")!);
            var found = await served.FindAsync(apiVersion, kind, cancellation);
            var known = found ?? coming.First(one => one.ApiVersion == apiVersion && one.Kind == kind);
            objects.Add(new DeployObject(json, options.Namespace, known, found is null, inventory));
        }
        if (objects.GroupBy(one => one.Identity).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw DeployDiagnostics.BadManifest.With(source.Name, $"{twice.Key} is in it twice").ToException();
        var ordered = ApplyOrder.Of(objects);
        var namespaces = await NamespaceCheck.RunAsync(ordered, options, mayCreate, client, log, cancellation);
        return new Manifests(ordered, namespaces);
    }

    /// <summary>Whether the server can judge an object before anything is applied.</summary>
    public bool IsAskable(DeployObject one) => !one.IsKindComing && !Coming.Contains(one.Identity.Namespace);

    /// <summary>What the inventory is to list for them.</summary>
    public IEnumerable<InventoryEntry> Entries =>
        Objects.Select(one => new InventoryEntry(one.ApiVersion, one.Identity));

    /// <summary>A list of objects is its objects.</summary>
    private static IEnumerable<JsonObject> Flat(JsonObject json, ManifestSource source)
    {
        if (json.Text("kind") == "List")
            return json.Items("items").SelectMany(item => Flat(item, source));
        var isWhole = json.Text("apiVersion") is not null && json.Text("kind") is not null;
        return isWhole && json.Text("metadata", "name") is not null
            ? [json]
            : throw DeployDiagnostics
                .BadManifest.With(source.Name, "a document in it lacks apiVersion, kind or metadata.name")
                .ToException();
    }
}
