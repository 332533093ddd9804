using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Deploy.Cluster;

/// <summary>Which kinds the API server serves; each version of a group is asked for once.</summary>
internal sealed class ServedKinds(ClusterClient client)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<ServedKind>> known = new(StringComparer.Ordinal);

    /// <summary>Finds a kind.</summary>
    /// <returns>The kind; null where it is not served.</returns>
    public async Task<ServedKind?> FindAsync(string apiVersion, string kind, CancellationToken cancellation)
    {
        if (!known.TryGetValue(apiVersion, out var kinds))
            known[apiVersion] = kinds = await AskAsync(apiVersion, cancellation);
        return kinds.FirstOrDefault(one => one.Kind == kind);
    }

    /// <summary>The versions in which a group is served.</summary>
    public async Task<IReadOnlyList<string>> VersionsOfAsync(string group, CancellationToken cancellation)
    {
        var answer = await client.SendAsync(ClusterRequest.Get($"apis/{group}", $"API group '{group}'"), cancellation);
        return [.. answer.Body.Items("versions").Select(version => version.Text("groupVersion")).OfType<string>()];
    }

    /// <summary>Forgets what was not served: a CustomResourceDefinition may have changed that.</summary>
    public void Forget() => known.Clear();

    private async Task<IReadOnlyList<ServedKind>> AskAsync(string apiVersion, CancellationToken cancellation)
    {
        var request = ClusterRequest.Get(ServedKind.RootOf(apiVersion), $"the kinds of '{apiVersion}'");
        var answer = await client.SendAsync(request, cancellation);
        if (answer.IsMissing)
            return [];
        if (!answer.IsSuccess)
            throw client.Unexpected(request, answer);
        return
        [
            .. from one in answer.Body.Items("resources")
            let name = one.Text("name")
            // The others are parts of objects: deployments/scale.
            where name?.Contains('/', StringComparison.Ordinal) == false
            select new ServedKind(apiVersion, one.Text("kind") ?? "", name, IsTrue(one["namespaced"])),
        ];
    }

    private static bool IsTrue(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;
}
