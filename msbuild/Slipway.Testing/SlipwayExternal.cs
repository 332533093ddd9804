namespace Slipway.Testing;

/// <summary>An object that is in the cluster already: what the item <c>SlipwayExternal</c> is in a project.</summary>
/// <param name="Kind">Its kind: <c>PersistentVolumeClaim</c>, <c>Service</c>, <c>Secret</c>, …</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; null where it counts in every namespace.</param>
public sealed record SlipwayExternal(string Kind, string Name, string? Namespace = null);
