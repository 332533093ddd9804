namespace Slipway.Bundles;

/// <summary>A bundle cannot be read or written; the message is for people.</summary>
public sealed class BundleException : Exception
{
    internal BundleException(BundleFault fault, string path, string message)
        : base(message)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>What kind of fault it is.</summary>
    public BundleFault Fault { get; }

    /// <summary>The bundle, or the file, at fault.</summary>
    public string Path { get; }
}
