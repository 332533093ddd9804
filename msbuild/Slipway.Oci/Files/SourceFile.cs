using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Files;

/// <summary>A file that goes into an image.</summary>
/// <param name="Path">Its path below the folder, with slashes.</param>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When it was last written, in ticks of UTC: tells a change without reading, and goes into no image.</param>
public sealed record SourceFile(string Path, string FullPath, long Size, long Modified)
{
    /// <summary>Refuses a file that is not what it was when the folder was looked at. The disk is asked once.</summary>
    /// <exception cref="DiagnosticException">It is another.</exception>
    internal void CheckUnchanged()
    {
        var now = new FileInfo(FullPath);
        if (!now.Exists || now.Length != Size || now.LastWriteTimeUtc.Ticks != Modified)
            throw Changed();
    }

    /// <summary>The fault of a file that changed while it was read.</summary>
    internal DiagnosticException Changed() => FileFaults.Changed.In(FullPath, FullPath).ToException();
}
