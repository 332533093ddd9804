using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles.Tests;

/// <summary>Archives that no one should trust, as someone who means harm would make them.</summary>
internal static class Forgery
{
    /// <summary>What an archive of these bytes is refused with.</summary>
    public static DiagnosticDescriptor Refusal(TemporaryFolder folder, byte[] bytes)
    {
        var path = folder.At("bad.tar.gz");
        File.WriteAllBytes(path, bytes);
        return Should
            .Throw<DiagnosticException>(() => Bundle.Open(path, TestContext.Current.CancellationToken))
            .Descriptor;
    }

    /// <summary>What the sample is refused with once it is packed again with changed files.</summary>
    public static DiagnosticDescriptor Repacked(
        TemporaryFolder folder,
        Func<string, string, string?> change,
        Action<TarWriter>? more = null
    )
    {
        var archive = Sample.Pack(folder);
        var packed = new MemoryStream();
        using (var source = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress)))
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var target = new TarWriter(gzip, TarEntryFormat.Ustar))
        {
            while (source.GetNextEntry(copyData: true) is { } entry)
            {
                if (entry.DataStream is null)
                    continue;
                using var reader = new StreamReader(entry.DataStream);
                if (change(entry.Name, reader.ReadToEnd()) is { } text)
                    Add(target, entry.Name, text);
            }
            more?.Invoke(target);
        }
        return Refusal(folder, packed.ToArray());
    }

    public static void Add(TarWriter tar, string path, string text) =>
        tar.WriteEntry(
            new UstarTarEntry(TarEntryType.RegularFile, path)
            {
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)),
            }
        );
}
