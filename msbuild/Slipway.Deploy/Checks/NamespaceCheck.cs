using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Checks;

/// <summary>Whether the namespaces that the deploy needs exist.</summary>
internal static class NamespaceCheck
{
    /// <summary>Looks at every namespace, and makes those that are missing where that is wanted.</summary>
    /// <returns>The namespaces that the manifests bring and the cluster does not have yet.</returns>
    /// <exception cref="DiagnosticException">Namespaces are missing.</exception>
    public static async Task<IReadOnlySet<string>> RunAsync(
        IReadOnlyList<DeployObject> objects,
        DeployOptions options,
        bool mayCreate,
        ClusterClient client,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        var brought = objects
            .Where(one => one.Identity is { Kind: "Namespace", Group: "" })
            .Select(one => one.Identity.Name)
            .ToHashSet(StringComparer.Ordinal);
        var coming = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<Diagnostic>();
        var needed = objects.Select(one => one.Identity.Namespace).Where(name => name.Length > 0);
        foreach (
            var name in needed.Append(options.Namespace).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        )
        {
            if (await ExistsAsync(name, client, cancellation))
                continue;
            if (!options.CreateNamespace && !brought.Contains(name))
                faults.Add(DeployDiagnostics.NamespaceMissing.With(name, client.Place));
            else if (mayCreate && (name == options.Namespace || !brought.Contains(name)))
                await CreateAsync(name, client, log, cancellation);
            else
                coming.Add(name);
        }
        return faults.Count == 0 ? coming : throw new DiagnosticException(faults);
    }

    private static async Task<bool> ExistsAsync(string name, ClusterClient client, CancellationToken cancellation)
    {
        var request = ClusterRequest.Get($"api/v1/namespaces/{Uri.EscapeDataString(name)}", $"namespace '{name}'");
        try
        {
            var answer = await client.SendAsync(request, cancellation);
            return answer.IsSuccess || (answer.IsMissing ? false : throw client.Unexpected(request, answer));
        }
        catch (DiagnosticException exception) when (exception.Diagnostics[0].Id == DeployDiagnostics.Forbidden.Id)
        {
            // Who owns a namespace need not have the right to look at namespaces.
            return true;
        }
    }

    private static async Task CreateAsync(
        string name,
        ClusterClient client,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        var body = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Namespace",
            ["metadata"] = new JsonObject { ["name"] = name },
        };
        var request = ClusterRequest.Create("api/v1/namespaces", body, $"namespace '{name}'");
        var answer = await client.SendAsync(request, cancellation);
        if (!answer.IsSuccess && answer.Reason != "AlreadyExists")
            throw client.Unexpected(request, answer);
        log.Say($"Namespace/{name} created");
    }
}
