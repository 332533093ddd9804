using System.Diagnostics;
using System.Globalization;

namespace Slipway.Benchmarks;

/// <summary>
/// Packing next to what people would do by hand: whole processes, one after the other and again, so that a busy machine
/// slows all of them. What counts are the ratios.
/// </summary>
internal static class PackingPairs
{
    private const int Rounds = 5;

    /// <summary>Measures one large file, and ten thousand small ones.</summary>
    /// <param name="size">The size of the large file in MiB.</param>
    public static void Run(int size)
    {
        var root = Directory.CreateTempSubdirectory("slipway-packing-").FullName;
        try
        {
            Large(Path.Combine(root, "large"), size);
            Compare(
                $"one file of {size} MiB",
                root,
                "large",
                ("sha256 + copy", "sha256sum large/* && mkdir out && cp large/* out/"),
                (
                    "umoci",
                    "umoci init --layout out && umoci new --image out:v1 && umoci insert --image out:v1 large /models"
                )
            );
            Small(Path.Combine(root, "small"));
            Compare(
                "10,000 files of 4 KiB",
                root,
                "small",
                ("tar", "mkdir out && tar -cf out/small.tar small"),
                ("tar + sha256", "mkdir out && tar -cf out/small.tar small && sha256sum out/small.tar")
            );
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Compare(string what, string root, string source, params (string Name, string Command)[] others)
    {
        var pack = $"\"{Environment.ProcessPath}\" pack {source} out";
        (string Name, string Command)[] all = [("slipway", pack), .. others];
        var times = all.Select(_ => new List<double>()).ToList();
        var said = "";
        for (var round = 0; round <= Rounds; round++)
        {
            for (var at = 0; at < all.Length; at++)
            {
                var (seconds, output) = Shell(root, all[at].Command);
                Shell(root, "rm -rf out");
                // The first round fills the disk's cache.
                if (round > 0)
                    times[at].Add(seconds);
                said = at == 0 ? output : said;
            }
        }
        Console.WriteLine($"{what} ({said.Trim()})");
        for (var at = 0; at < all.Length; at++)
        {
            var ratios = times[0].Zip(times[at], (slipway, other) => slipway / other).Order().ToList();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {all[at].Name, -14} median {times[at].Order().ElementAt(Rounds / 2):0.00} s, slipway takes {ratios[Rounds / 2]:0.00} of it ({ratios[0]:0.00} to {ratios[^1]:0.00})"
                )
            );
        }
    }

    private static (double Seconds, string Output) Shell(string folder, string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (watch.Elapsed.TotalSeconds, output)
            : throw new InvalidOperationException($"'{command}' failed");
    }

    private static void Large(string folder, int size)
    {
        Directory.CreateDirectory(folder);
        using var file = File.Create(Path.Combine(folder, "weights.safetensors"));
        var random = new Random(1);
        var block = new byte[1024 * 1024];
        for (var written = 0; written < size; written++)
        {
            random.NextBytes(block);
            file.Write(block);
        }
    }

    private static void Small(string folder)
    {
        var random = new Random(2);
        var content = new byte[4096];
        for (var at = 0; at < 10_000; at++)
        {
            var below = Directory.CreateDirectory(Path.Combine(folder, $"{at / 100:00}")).FullName;
            random.NextBytes(content);
            File.WriteAllBytes(Path.Combine(below, $"{at:00000}.bin"), content);
        }
    }
}
