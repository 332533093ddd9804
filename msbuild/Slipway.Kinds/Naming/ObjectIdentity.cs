namespace Slipway.Kinds.Naming;

/// <summary>What makes an object the same object, whatever version of its API it is read in.</summary>
/// <param name="Group">The API group; empty for the core.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; empty for kinds that have none.</param>
/// <param name="Name">The name.</param>
public sealed record ObjectIdentity(string Group, string Kind, string Namespace, string Name)
{
    /// <summary>The object for tables and lines of progress: <c>TFJob/demo-training</c>.</summary>
    public string Short => $"{Kind}/{Name}";

    /// <summary>What objects are sorted by: ordinal, so that the order is the same everywhere.</summary>
    public string SortKey => $"{Namespace}/{Kind}/{Name}/{Group}";

    /// <summary>The object for messages: <c>TFJob 'demo-training' in namespace 'ml'</c>.</summary>
    public override string ToString() =>
        Namespace.Length == 0 ? $"{Kind} '{Name}'" : $"{Kind} '{Name}' in namespace '{Namespace}'";
}
