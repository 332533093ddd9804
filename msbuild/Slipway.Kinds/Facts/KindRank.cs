namespace Slipway.Kinds.Facts;

/// <summary>Which kinds come first where nothing else is said: what others live in, then what they use, then they.</summary>
public enum KindRank
{
    /// <summary>What others live in.</summary>
    Namespace,

    /// <summary>What makes the server know a kind.</summary>
    Definition,

    /// <summary>What decides who may do what, and how much.</summary>
    Ground,

    /// <summary>What pods read.</summary>
    Configuration,

    /// <summary>What pods store in.</summary>
    Storage,

    /// <summary>What pods are found by.</summary>
    Service,

    /// <summary>Everything else.</summary>
    Ordinary,

    /// <summary>What looks at other objects, or leads to them.</summary>
    Follower,
}
