using System.Diagnostics;
using System.Globalization;
using Slipway.Bundles;
using Slipway.Oci;
using Slipway.Oci.Layout;

namespace Slipway.Benchmarks;

/// <summary>Packs bundles next to <c>tar</c> and <c>gzip</c> of the same files, in turns, and prints how the times compare.</summary>
internal static class BundlePairs
{
    private const int Rounds = 7;

    /// <summary>Measures a bundle of many manifests, and one that brings an image.</summary>
    /// <param name="imageMegabytes">The size of the image.</param>
    public static void Run(int imageMegabytes)
    {
        var folder = Directory.CreateTempSubdirectory("slipway-bundle-pairs-").FullName;
        try
        {
            Measure("500 manifests", folder, () => Manifests(500));
            var image = Image(Path.Combine(folder, "source"), imageMegabytes);
            Measure($"1 manifest, image of {imageMegabytes} MiB", folder, () => Manifests(1).With([image]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string name, string folder, Func<BundleContent> content)
    {
        var ratios = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var work = Path.Combine(folder, "work");
            var ours = Time(() => new BundlePacker(work).Pack(content(), Path.Combine(folder, "ours.tar.gz")));
            var files = Path.Combine(work, "content");
            // What the bundle takes from elsewhere has to lie there for tar as well.
            if (content().Texts.ContainsKey("images/index.json"))
                CopyFolder(Path.Combine(folder, "source", "blobs"), Path.Combine(files, "images", "blobs"));
            var theirs = Time(() => Shell($"tar -C '{files}' -cf - . | gzip > '{folder}/theirs.tar.gz'"));
            Directory.Delete(work, recursive: true);
            // The first round pays for what is compiled and read once.
            if (round > 0)
                ratios.Add(ours / theirs);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {ours:0} ms, tar and gzip {theirs:0} ms{(round == 0 ? " (not counted)" : "")}"
                )
            );
        }
        ratios.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {ratios[Rounds / 2]:0.00} of tar and gzip ({ratios[0]:0.00} to {ratios[^1]:0.00})"
            )
        );
    }

    private static BundleContent Manifests(int count)
    {
        var content = new BundleContent(
            new BundleDescription
            {
                Slipway = "0.0.0",
                Name = "pairs",
                Version = "1.0.0",
                Namespace = "default",
            }
        );
        foreach (var (name, text) in SampleSpecs.Make(count))
            content.With("kubernetes/" + Path.GetFileName(name), text);
        return content;
    }

    /// <summary>An image with one layer that does not compress, as weights do not.</summary>
    private static IncludedImage Image(string folder, int megabytes)
    {
        var layout = OciLayout.Create(folder);
        var random = new Random(1);
        var block = new byte[1024 * 1024];
        using var blob = layout.NewBlob();
        for (var at = 0; at < megabytes; at++)
        {
            random.NextBytes(block);
            blob.Write(block);
        }
        var size = blob.Length;
        var layer = new Descriptor(MediaTypes.Layer, blob.Commit(), size);
        var manifest = new ImageManifest(layout.Write(MediaTypes.Config, "{}"u8), [layer]);
        return new IncludedImage("example/weights:1", layout.Write(MediaTypes.Manifest, manifest.ToJson()), layout);
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Shell(string command)
    {
        using var process = Process.Start("bash", ["-c", command]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(command);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
