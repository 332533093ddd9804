namespace Slipway.Compiler.Needs;

/// <summary>An object that rendered ones name and nothing in the workspace makes: it must be in the cluster already.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Uses">What it is needed for, in words: <c>component 'demo', env TOKEN</c>.</param>
public sealed record ClusterNeed(string Kind, string Name, string Namespace, IReadOnlyList<string> Uses);
