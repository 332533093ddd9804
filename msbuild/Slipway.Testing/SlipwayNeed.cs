namespace Slipway.Testing;

/// <summary>An object that must be in the cluster and that the manifests do not bring: a secret, a claim, an account.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Uses">What it is needed for, in words.</param>
public sealed record SlipwayNeed(string Kind, string Name, string Namespace, IReadOnlyList<string> Uses);
