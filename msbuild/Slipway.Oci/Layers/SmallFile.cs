using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layers;

/// <summary>A file that was read before its turn.</summary>
internal sealed class SmallFile : FileContent
{
    private readonly Memory<byte> content;
    private readonly Digest digest;

    /// <summary>Reads a file into memory that has its size.</summary>
    /// <exception cref="DiagnosticException">It cannot be read, or is not what it was when the folder was looked at.</exception>
    public SmallFile(SourceFile source, Memory<byte> content)
    {
        this.content = content;
        try
        {
            using var file = File.OpenHandle(source.FullPath);
            for (var offset = 0; offset < content.Length; )
            {
                var count = RandomAccess.Read(file, content.Span[offset..], offset);
                if (count == 0)
                    throw source.Changed();
                offset += count;
            }
            source.CheckUnchanged();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.Unread(source.FullPath, exception);
        }
        digest = Digest.Of(content.Span);
    }

    public override bool IsProgram => BeginsLikeProgram(content.Span);

    public override Digest CopyTo(BlockStream blocks, CancellationToken cancellation)
    {
        blocks.Write(content.Span);
        return digest;
    }
}
