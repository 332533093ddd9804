namespace Slipway.Language.Workspaces;

/// <summary>An object that lives in the cluster and is made by no one in the project: the item <c>SlipwayExternal</c>.</summary>
/// <param name="Kind">Its kind: <c>PersistentVolumeClaim</c>, <c>Service</c>, <c>Secret</c>, …</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; null where it counts in every namespace.</param>
public sealed record External(string Kind, string Name, string? Namespace);
