using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

/// <summary>
/// A real API server with the real CRDs, reached through <c>kubectl proxy</c>. It is asked what <c>kubectl apply
/// --server-side --dry-run=server</c> asks it, but each object gets a verdict of its own, and none is held back by
/// what kubectl checks itself.
/// </summary>
public sealed class ApiServer : ApiServerProxy
{
    /// <summary>That two places of an object agree is more than a schema can say.</summary>
    private static readonly string[] Disagreements =
    [
        "`selector` does not match template `labels`",
        "Not found: ",
        "must be less than or equal to",
    ];

    /// <summary>The texts of the CustomResourceDefinitions that the server is given, one in each.</summary>
    private static readonly Lazy<IReadOnlyList<string>> Definitions = new(() =>
    {
        var folder = Repository.Shared("crds");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.yaml").Select(File.ReadAllText)] : [];
    });

    private readonly ConcurrentDictionary<string, Task<JsonArray>> resources = new(StringComparer.Ordinal);

    /// <summary>Whether the server has its kind: objects of other platforms have the second opinion alone.</summary>
    /// <param name="json">The object.</param>
    /// <returns>False for kinds whose CustomResourceDefinitions the tests do not have, and for what is not an object of a cluster.</returns>
    public static bool Serves(JsonObject json)
    {
        if ((string?)json["apiVersion"] is not { } version || (string?)json["kind"] is not { } kind)
            return false;
        var group = version.Contains('/', StringComparison.Ordinal) ? version[..version.IndexOf('/')] : "";
        var isItsOwn =
            !group.Contains('.', StringComparison.Ordinal) || group.EndsWith(".k8s.io", StringComparison.Ordinal);
        return isItsOwn
            || Definitions.Value.Any(text =>
                text.Contains($"\n  group: {group}\n", StringComparison.Ordinal)
                && text.Contains($"\n    kind: {kind}\n", StringComparison.Ordinal)
            );
    }

    /// <summary>Applies an object without storing it.</summary>
    /// <returns>The object as the server would store it, or why it would not.</returns>
    public async Task<(JsonObject? Stored, string Reason)> Apply(JsonObject json)
    {
        var sent = OldServer.Adapt(json);
        var version = (string)sent["apiVersion"]!;
        var root = version.Contains('/', StringComparison.Ordinal) ? $"apis/{version}" : $"api/{version}";
        var kind = (string)sent["kind"]!;
        var known = await resources.GetOrAdd(root, Resources);
        var resource = known
            .Where(one => (string)one!["kind"]! == kind)
            .First(one => !((string)one!["name"]!).Contains('/', StringComparison.Ordinal));
        var scope = (bool)resource!["namespaced"]! ? "namespaces/default/" : "";
        var name = Uri.EscapeDataString((string)sent["metadata"]!["name"]!);
        using var body = new StringContent(sent.ToJsonString());
        body.Headers.ContentType = new MediaTypeHeaderValue("application/apply-patch+yaml");
        using var response = await Client.PatchAsync(
            $"{root}/{scope}{resource["name"]}/{name}?dryRun=All&fieldManager=slipway-tests",
            body
        );
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        return response.IsSuccessStatusCode ? (answer, "") : (null, (string?)answer?["message"] ?? "no message");
    }

    /// <summary>Applies an object, and says what became of it.</summary>
    /// <returns>Why it was not taken, or what was left out of it; null where it was taken whole.</returns>
    public async Task<string?> Objection(JsonObject json)
    {
        var (stored, reason) = await Apply(json);
        return stored is null ? reason
            : Pruned.From(OldServer.Adapt(json), stored) is { } path ? $"pruned {path}"
            : null;
    }

    /// <summary>The changes that fit the schema, although the server does not take the whole of them.</summary>
    internal async Task<IReadOnlyCollection<string>> Missed(IEnumerable<Change> changes)
    {
        var missed = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            changes,
            async (change, _) =>
            {
                var json = change.Made();
                if (SecondOpinion.Of(json) is not null || await Objection(json) is not { } objection)
                    return;
                if (!Disagreements.Any(words => objection.Contains(words, StringComparison.Ordinal)))
                    missed.Add($"{change}: {objection}");
            }
        );
        return missed;
    }

    private async Task<JsonArray> Resources(string root)
    {
        var answer = await Client.GetFromJsonAsync<JsonObject>(root);
        return answer!["resources"]!.AsArray();
    }
}

/// <summary>The tests that share the one API server.</summary>
[CollectionDefinition(nameof(ApiServer))]
public sealed class ApiServerTests : ICollectionFixture<ApiServer>;
