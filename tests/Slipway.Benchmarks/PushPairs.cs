using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Formats;

namespace Slipway.Benchmarks;

/// <summary>Pushes 256 MiB of weights to a registry on this machine, in turns with <c>skopeo copy</c>: time, ratio and memory.</summary>
internal static class PushPairs
{
    private const int Megabytes = 256;
    private const int Rounds = 7;

    /// <param name="host">The registry, over plain HTTP: <c>127.0.0.1:5000</c>.</param>
    public static async Task RunAsync(string host)
    {
        var folder = Directory.CreateTempSubdirectory("slipway-push-").FullName;
        try
        {
            var ratios = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                // New weights for each push: what a registry has is sent by neither.
                var (mine, image) = Layout(Path.Combine(folder, "mine"));
                var (theirs, _) = Layout(Path.Combine(folder, "theirs"));
                var ours = await TimeAsync(() => PushAsync(mine, image, $"{host}/ours:v{round}"));
                var skopeo = await TimeAsync(() => SkopeoAsync(theirs, $"{host}/theirs:v{round}"));
                ratios.Add(ours / skopeo);
                Print($"round {round}: slipway {ours:0.00} s, skopeo {skopeo:0.00} s, ratio {ours / skopeo:0.00}");
                Directory.Delete(folder, recursive: true);
            }
            ratios.Sort();
            using var self = Process.GetCurrentProcess();
            Print($"median ratio {ratios[Rounds / 2]:0.00}, peak memory {self.PeakWorkingSet64 / 1048576.0:0} MiB");
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static (OciLayout Layout, Descriptor Image) Layout(string folder)
    {
        var layout = OciLayout.Create(folder);
        using var blob = layout.NewBlob();
        var piece = new byte[1024 * 1024];
        for (var count = 0; count < Megabytes; count++)
        {
            RandomNumberGenerator.Fill(piece);
            blob.Write(piece);
        }
        var layer = new Descriptor(MediaTypes.Layer, blob.Commit(), (long)Megabytes * piece.Length);
        var config = layout.Write(MediaTypes.Config, new ImageConfig(Platform.Default, [layer.Digest]).ToJson());
        var image = layout.Write(MediaTypes.Manifest, new ImageManifest(config, [layer]).ToJson());
        layout.WriteIndex(new ImageIndex([image]));
        return (layout, image);
    }

    private static async Task PushAsync(OciLayout layout, Descriptor image, string target)
    {
        var reference = ImageReference.Parse(target)!;
        var insecure = new HashSet<string>(StringComparer.Ordinal) { reference.Registry };
        using var client = new RegistryClient(new RegistryOptions { Insecure = insecure });
        await client.PushAsync(layout, image, reference, [], CancellationToken.None);
    }

    private static async Task SkopeoAsync(OciLayout layout, string target)
    {
        string[] arguments = ["copy", "--quiet", "--preserve-digests", "--dest-tls-verify=false"];
        using var process = Process.Start("skopeo", [.. arguments, $"oci:{layout.Folder}", $"docker://{target}"]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("skopeo failed");
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
