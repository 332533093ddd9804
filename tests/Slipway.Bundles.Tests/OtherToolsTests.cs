using System.Diagnostics;
using Slipway.Oci;

namespace Slipway.Bundles.Tests;

/// <summary>Programs of others take what Slipway packs.</summary>
public class OtherToolsTests
{
    [Fact]
    public void Skopeo_copies_the_artifact_whole()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        Run(
            "skopeo",
            "copy",
            "--preserve-digests",
            $"oci:{folder.PathOf("work/layout")}:1.0.0",
            $"dir:{folder.PathOf("copied")}"
        );

        var digest = Digest.Of(File.ReadAllBytes(archive));
        File.ReadAllBytes(folder.PathOf($"copied/{digest.Hex}")).ShouldBe(File.ReadAllBytes(archive));
    }

    [Fact]
    public void Tar_unpacks_the_archive_to_a_sound_bundle()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        Directory.CreateDirectory(folder.PathOf("out"));

        Run("tar", "-xzf", archive, "-C", folder.PathOf("out"));

        Bundle.Open(folder.PathOf("out"), TestContext.Current.CancellationToken).Files.Count.ShouldBe(3);
    }

    private static void Run(string program, params string[] arguments)
    {
        var isThere = Environment
            .GetEnvironmentVariable("PATH")!
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(isThere, $"{program} is not installed here: apt-get install skopeo");
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{errors.GetAwaiter().GetResult()}{output}");
    }
}
