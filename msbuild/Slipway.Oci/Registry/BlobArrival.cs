namespace Slipway.Oci.Registry;

/// <summary>How a blob came to be in a repository.</summary>
internal enum BlobArrival
{
    /// <summary>The registry had it.</summary>
    WasThere,

    /// <summary>The registry took it from another of its repositories.</summary>
    Mounted,

    /// <summary>It was sent.</summary>
    Sent,
}
