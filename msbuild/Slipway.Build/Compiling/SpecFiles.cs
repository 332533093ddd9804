using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Build.Compiling;

/// <summary>Reads spec files from disk; what cannot be read becomes a finding about the file.</summary>
internal static class SpecFiles
{
    public static IReadOnlyList<SourceText> Read(IReadOnlyList<SpecSource> specs, CancellationToken cancellation)
    {
        var texts = new SourceText[specs.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, specs.Count, options, at => texts[at] = Read(specs[at]));
        return texts;
    }

    private static SourceText Read(SpecSource spec)
    {
        try
        {
            using var file = File.OpenHandle(spec.Path, options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(file);
            if (length > SourceText.MaximumBytes)
                return SourceText.TooLarge(spec.Name, length);
            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var count)
                read += count;
            return SourceText.Decode(spec.Name, bytes.AsSpan(0, read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "it does not exist",
                UnauthorizedAccessException => "access is denied",
                _ => "another program holds it, or the disk fails",
            };
            var place = SourceSpan.StartOf(spec.Name);
            return new SourceText(spec.Name, "", [ReadingDiagnostics.Unreadable.At(place, reason)]);
        }
    }
}
