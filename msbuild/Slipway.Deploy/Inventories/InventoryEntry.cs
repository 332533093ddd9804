using Slipway.Deploy.Cluster;
using Slipway.Kinds.Naming;

namespace Slipway.Deploy.Inventories;

/// <summary>An object that a deployment made.</summary>
/// <param name="ApiVersion">The version of its API that it was applied in.</param>
/// <param name="Identity">Which object it is.</param>
internal sealed record InventoryEntry(string ApiVersion, ObjectIdentity Identity);
