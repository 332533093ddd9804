using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Readiness;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Deploy.Objects;

/// <summary>An object of the manifests on its way to the cluster.</summary>
internal sealed class DeployObject
{
    /// <summary>Makes the object ready to be applied.</summary>
    /// <param name="manifest">The object as the manifest has it.</param>
    /// <param name="defaultNamespace">Its namespace where it names none.</param>
    /// <param name="served">How its kind is served, or will be.</param>
    /// <param name="isKindComing">Whether a definition among the manifests has to be applied before it is served.</param>
    /// <param name="inventory">The inventory it will belong to.</param>
    public DeployObject(
        JsonObject manifest,
        string defaultNamespace,
        ServedKind served,
        bool isKindComing,
        InventoryName inventory
    )
    {
        IsKindComing = isKindComing;
        Json = manifest.DeepClone().AsObject();
        ApiVersion = Json.Text("apiVersion") ?? "";
        Served = served;
        var metadata = Json["metadata"]!.AsObject();
        var inNamespace = !served.IsNamespaced ? "" : metadata.Text("namespace") ?? defaultNamespace;
        if (inNamespace.Length == 0)
            metadata.Remove("namespace");
        else
            metadata["namespace"] = inNamespace;
        if (metadata["labels"] is not JsonObject labels)
            metadata["labels"] = labels = [];
        labels[InventoryName.Label] = inventory.LabelValue;
        Identity = new ObjectIdentity(
            ApiGroup.Of(ApiVersion),
            Json.Text("kind") ?? "",
            inNamespace,
            metadata.Text("name") ?? ""
        );
        Rank = LiveState.Kind(Identity).Rank;
        ServicePorts.Complete(Json);
    }

    /// <summary>The object as it is sent.</summary>
    public JsonObject Json { get; }

    public string ApiVersion { get; }

    public ObjectIdentity Identity { get; }

    /// <summary>When its turn comes among objects that do not wait for each other.</summary>
    public KindRank Rank { get; }

    public ServedKind Served { get; }

    /// <summary>Whether its kind is not served yet.</summary>
    public bool IsKindComing { get; }

    /// <summary>What has to be ready before it is applied.</summary>
    public IReadOnlyList<ObjectIdentity> Waits { get; set; } = [];

    /// <summary>Its path.</summary>
    public string Path => Served.PathOf(Identity.Namespace, Identity.Name);
}
