using System.Text.Json.Nodes;
using Slipway.Deploy.Applying;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Options;
using Slipway.Deploy.Readiness;
using Slipway.Deploy.Statuses;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy;

/// <summary>Tells how a deployment is, by its inventory; no manifests are needed.</summary>
public static class StatusRun
{
    /// <summary>Looks.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="cancellation">Stops between requests.</param>
    /// <exception cref="DiagnosticException">The cluster cannot be asked.</exception>
    public static async Task<StatusReport> RunAsync(DeployOptions options, CancellationToken cancellation)
    {
        await using var session = await DeploySession.OpenAsync(options, cancellation);
        var (client, served, store) = session;
        var inventory = await store.ReadAsync(cancellation);
        var places = new List<(ServedKind, string)>();
        foreach (var entry in inventory.Entries)
        {
            if (await served.FindAsync(entry.ApiVersion, entry.Identity.Kind, cancellation) is { } kind)
                places.Add((kind, entry.Identity.Namespace));
        }
        var live = await LiveObjects.ReadAsync(places, store.Name, client, cancellation);
        var rows = new List<StatusRow>();
        var endpoints = new List<Endpoint>();
        var addresses = new ObjectEndpoints(client);
        foreach (var identity in inventory.Entries.Select(entry => entry.Identity))
        {
            var json = live.GetValueOrDefault(identity);
            rows.AddRange(await RowsAsync(identity, json, client, cancellation));
            if (json is not null)
                endpoints.AddRange(await addresses.OfAsync(json, cancellation));
        }
        var ordered = rows.OrderBy(row => row.Application, StringComparer.Ordinal)
            .ThenBy(row => row.Component, StringComparer.Ordinal);
        return new StatusReport(options.Name, [.. ordered], endpoints, inventory.Holder?.Name);
    }

    private static async Task<IEnumerable<StatusRow>> RowsAsync(
        ObjectIdentity identity,
        JsonObject? live,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var state = live is null
            ? new ReadyState(ReadyPhase.Failed, "missing")
            : await LiveState.OfAsync(identity, live, client, cancellation);
        var labels = live.At("metadata", "labels");
        var isApplication = (identity.Group, identity.Kind) == ("core.oam.dev", "Application");
        var row = new StatusRow(
            isApplication ? identity.Name : labels.Text("app.oam.dev/name") ?? "",
            labels.Text("app.oam.dev/component") ?? "",
            identity.Short,
            identity.Namespace,
            state.Phase == ReadyPhase.Ready,
            isApplication ? live.Text("status", "status") ?? state.Text : state.Text
        );
        return isApplication ? Services(row, live).Prepend(row) : [row];
    }

    /// <summary>The components of an Application, whose objects KubeVela makes itself.</summary>
    private static IEnumerable<StatusRow> Services(StatusRow application, JsonObject? live) =>
        live.Items("status", "services")
            .Select(service =>
                application with
                {
                    Component = service.Text("name") ?? "",
                    IsReady = service["healthy"]?.GetValueKind() == System.Text.Json.JsonValueKind.True,
                    Text = service.Text("message") ?? "",
                }
            );
}
