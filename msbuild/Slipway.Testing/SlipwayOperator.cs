namespace Slipway.Testing;

/// <summary>An operator that must run in the cluster.</summary>
/// <param name="Name">The product: <c>training-operator</c>.</param>
/// <param name="Versions">The versions that serve every kind that is used: <c>&gt;=1.4 &lt;1.9</c>; empty where any does.</param>
/// <param name="Targets">The targets that need it.</param>
public sealed record SlipwayOperator(string Name, string Versions, IReadOnlyList<string> Targets);
