namespace Slipway.Release;

/// <summary>What manifests need from the cluster and do not bring.</summary>
public sealed record ReleaseNeeds
{
    /// <summary>Objects that must be there: secrets, claims, accounts.</summary>
    public IReadOnlyList<NeededObject> Objects { get; init; } = [];

    /// <summary>Kinds that the cluster must serve beyond those of Kubernetes itself.</summary>
    public IReadOnlyList<NeededKind> Kinds { get; init; } = [];

    /// <summary>Operators that serve those kinds, with the versions that do.</summary>
    public IReadOnlyList<NeededOperator> Operators { get; init; } = [];
}

/// <summary>An object that must be in the cluster.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Uses">What it is needed for, in words.</param>
public sealed record NeededObject(string Kind, string Name, string Namespace, IReadOnlyList<string> Uses);

/// <summary>A kind that the cluster must serve.</summary>
/// <param name="ApiVersion">Its apiVersion.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Targets">The targets that use it.</param>
public sealed record NeededKind(string ApiVersion, string Kind, IReadOnlyList<string> Targets);

/// <summary>An operator that must run in the cluster.</summary>
/// <param name="Name">The product: <c>training-operator</c>.</param>
/// <param name="Versions">The versions that serve every kind used: <c>&gt;=1.4 &lt;1.9</c>; empty where any does.</param>
/// <param name="Targets">The targets that need it.</param>
public sealed record NeededOperator(string Name, string Versions, IReadOnlyList<string> Targets);
