namespace Slipway.Oci;

/// <summary>An image cannot be read, written, pulled or pushed; the message is for people.</summary>
public sealed class ImageFaultException : Exception
{
    internal ImageFaultException(ImageFault fault, string? path, string message)
        : base(message)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>What kind of fault it is.</summary>
    public ImageFault Fault { get; }

    /// <summary>The file or folder at fault; null where there is none.</summary>
    public string? Path { get; }
}
