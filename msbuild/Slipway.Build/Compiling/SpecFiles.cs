using Slipway.Language;
using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Oci.Files;
using Slipway.Schema;

namespace Slipway.Build.Compiling;

/// <summary>Reads spec files from disk; what cannot be read becomes a finding about the file.</summary>
internal static class SpecFiles
{
    /// <summary>Reads files as texts.</summary>
    public static IReadOnlyList<SourceText> Read(IReadOnlyList<SpecSource> specs, CancellationToken cancellation) =>
        SideBySide.Select(specs, spec => Open(spec).Text, cancellation);

    /// <summary>Reads files as they are.</summary>
    public static IReadOnlyList<SpecContent> Open(IReadOnlyList<SpecSource> specs, CancellationToken cancellation) =>
        SideBySide.Select(specs, Open, cancellation);

    /// <summary>Reads a pipe or a device from its beginning, and stops where a spec would be too large.</summary>
    /// <param name="spec">The pipe or device.</param>
    public static SpecContent OpenStream(SpecSource spec) => Read(spec, StreamContent);

    private static SpecContent Open(SpecSource spec) =>
        spec.Content is { } content ? new SpecContent(spec.Name, content) : Read(spec, FileContent);

    private static SpecContent StreamContent(SpecSource spec)
    {
        using var stream = File.OpenRead(spec.Path);
        var bytes = new byte[SourceText.MaximumBytes + (1 << 20)];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new SpecContent(spec.Name, bytes[..length]);
    }

    private static SpecContent FileContent(SpecSource spec)
    {
        if (SpecialFile.Of(spec.Path) is { } kind)
            return Unreadable(spec, $"it is {kind}");
        using var file = File.OpenHandle(spec.Path, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(file);
        if (length > SourceText.MaximumBytes)
            return new SpecContent(spec.Name, [], SourceText.TooLarge(spec.Name, length));
        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var count)
            read += count;
        return new SpecContent(spec.Name, read == bytes.Length ? bytes : bytes[..read]);
    }

    private static SpecContent Read(SpecSource spec, Func<SpecSource, SpecContent> read)
    {
        try
        {
            return read(spec);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "it does not exist",
                UnauthorizedAccessException => "access is denied",
                _ => "another program holds it, or the disk fails",
            };
            return Unreadable(spec, reason);
        }
    }

    private static SpecContent Unreadable(SpecSource spec, string reason) =>
        SpecContent.Without(spec.Name, ReadingDiagnostics.Unreadable.At(SourceSpan.StartOf(spec.Name), reason));
}
