using System.Text.Json.Nodes;
using Slipway.Deploy.Objects;

namespace Slipway.Deploy.Applying;

/// <summary>What applying an object would do, as the server says.</summary>
/// <param name="Object">The object.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Live">The object in the cluster; null for none.</param>
/// <param name="Result">The object as it would be stored; null where only applying can tell.</param>
internal sealed record PlannedChange(DeployObject Object, ChangeKind Kind, JsonObject? Live, JsonObject? Result);
