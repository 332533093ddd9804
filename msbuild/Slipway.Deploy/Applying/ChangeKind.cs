namespace Slipway.Deploy.Applying;

/// <summary>What applying an object does.</summary>
internal enum ChangeKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The object is new.</summary>
    Create,

    /// <summary>Values of it change.</summary>
    Change,

    /// <summary>All values stay, but some become the deployment's own.</summary>
    Adopt,
}
