namespace Slipway.Bundles;

/// <summary>One thing a bundle can be deployed as.</summary>
/// <param name="Name">The target: <c>kubernetes</c>, <c>kubevela</c>, … It is also the folder.</param>
/// <param name="IsKustomization">Whether the folder has a <c>kustomization.yaml</c>, because it holds objects for <c>kubectl</c>.</param>
/// <param name="Objects">The objects in it, in the order of files and documents.</param>
public sealed record BundleTarget(string Name, bool IsKustomization, IReadOnlyList<BundleObject> Objects);

/// <summary>An object of a manifest.</summary>
/// <param name="ApiVersion">Its apiVersion; empty where the target has none.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; null where it names none.</param>
/// <param name="File">The file it is in, as a path in the bundle.</param>
public sealed record BundleObject(string ApiVersion, string Kind, string Name, string? Namespace, string File);
