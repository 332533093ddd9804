using System.Formats.Tar;
using Slipway.Oci.Files;
using Slipway.Oci.Layers;
using Slipway.Oci.Layout;

namespace Slipway.Oci.Tests.Layers;

public sealed class LayerPackerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_of_all_sizes_keep_their_order_their_content_and_their_digests()
    {
        int[] sizes = [0, 1, 64 * 1024, 64 * 1024 + 1, 60_000, 2 * 1024 * 1024];
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        // More than a buffer of small files, with large ones between them.
        for (var at = 0; at < 60; at++)
        {
            var (path, content) = ($"{at / 10}/{at:00}.dat", new byte[sizes[at % sizes.Length]]);
            new Random(at).NextBytes(content);
            Directory.CreateDirectory(folder.At("files", $"{at / 10}"));
            File.WriteAllBytes(folder.At("files", path), contents[path] = content);
        }
        var tree = new SourceFolder(folder.At("files")).Scan(default);
        var plan = new LayerPlanner("", hasBase: true, compresses: false).Plan(tree)[^1];
        var layout = OciLayout.Create(folder.At("images"));
        var layer = new LayerPacker(0).Pack(plan, layout, default);

        using var archive = new TarReader(layout.Read(layer.Blob.Digest));
        var read = new List<(string, Digest)>();
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
                continue;
            var content = new byte[entry.Length];
            entry.DataStream?.ReadExactly(content);
            read.Add((entry.Name, Digest.Of(content)));
        }

        var expected = contents.Select(one => (one.Key, Digest.Of(one.Value))).ToList();
        read.ShouldBe(expected);
        layer.Files.Select(file => (file.Path, file.Digest)).ShouldBe(expected);
    }
}
