using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Inventories;

/// <summary>The inventory as a ConfigMap.</summary>
internal static class InventoryFormat
{
    /// <summary>What the cluster takes at most, with room for what it adds itself.</summary>
    public const int MaximumBytes = 1_000_000;

    private const string Version = "1";
    private const string HolderName = "slipway.dev/holder";
    private const string HolderId = "slipway.dev/holder-id";
    private const string HolderSince = "slipway.dev/holder-since";
    private const string HolderRenewed = "slipway.dev/holder-renewed";

    /// <summary>Reads it.</summary>
    /// <exception cref="DiagnosticException">Someone changed it by hand, or a newer Slipway wrote it.</exception>
    public static Inventory Read(JsonObject json, InventoryName name)
    {
        var format = json.Text("data", "format");
        if (format != Version)
            throw Bad(
                name,
                format is null ? "it is not an inventory of Slipway" : $"its format is {format}: update Slipway"
            );
        var annotations = json.At("metadata", "annotations");
        var holder = annotations.Text(HolderId) is { } id
            ? new Holder(
                annotations.Text(HolderName) ?? "somebody",
                id,
                annotations.Text(HolderSince) ?? "an unknown time",
                annotations.Text(HolderRenewed) ?? ""
            )
            : null;
        var lines = (json.Text("data", "objects") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Inventory(
            Inventory.Sort(lines.Select(line => Entry(line, name))),
            holder,
            json.Text("metadata", "resourceVersion")
        );
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="DiagnosticException">It is larger than the cluster takes.</exception>
    public static JsonObject Write(Inventory inventory, InventoryName name)
    {
        var objects = string.Concat(inventory.Entries.Select(Line));
        if (Encoding.UTF8.GetByteCount(objects) is > MaximumBytes and var size)
            throw DeployDiagnostics.InventoryFull.With(inventory.Entries.Count, size, MaximumBytes).ToException();
        var annotations = new JsonObject();
        if (inventory.Holder is { } holder)
        {
            annotations[HolderName] = holder.Name;
            annotations[HolderId] = holder.Id;
            annotations[HolderSince] = holder.Since;
            annotations[HolderRenewed] = holder.Renewed;
        }
        var metadata = new JsonObject
        {
            ["name"] = name.ConfigMap,
            ["namespace"] = name.Namespace,
            ["labels"] = new JsonObject { ["app.kubernetes.io/managed-by"] = "slipway" },
            ["annotations"] = annotations,
        };
        if (inventory.Version is not null)
            metadata["resourceVersion"] = inventory.Version;
        return new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "ConfigMap",
            ["metadata"] = metadata,
            ["data"] = new JsonObject { ["format"] = Version, ["objects"] = objects },
        };
    }

    private static string Line(InventoryEntry entry)
    {
        var json = new JsonObject
        {
            ["apiVersion"] = entry.ApiVersion,
            ["kind"] = entry.Identity.Kind,
            ["namespace"] = entry.Identity.Namespace,
            ["name"] = entry.Identity.Name,
        };
        return json.ToJsonString() + "\n";
    }

    private static InventoryEntry Entry(string line, InventoryName name)
    {
        try
        {
            var json = JsonNode.Parse(line);
            if (
                json.Text("apiVersion") is { } apiVersion
                && json.Text("kind") is { } kind
                && json.Text("name") is { } own
            )
                return new InventoryEntry(
                    apiVersion,
                    new ObjectIdentity(ApiGroup.Of(apiVersion), kind, json.Text("namespace") ?? "", own)
                );
        }
        catch (JsonException)
        {
            // It is reported below.
        }
        throw Bad(name, "a line of it names no object; fix it by hand, or delete it and deploy again");
    }

    private static DiagnosticException Bad(InventoryName name, string reason) =>
        DeployDiagnostics.BadInventory.With(name.ConfigMap, name.Namespace, reason).ToException();
}
