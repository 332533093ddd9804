using Slipway.NativeAot;

namespace Slipway.Integration.Tests;

/// <summary>The compiler as native code: no reflection, nothing trimmed away, and the same bytes as in a build.</summary>
[Trait("Category", "NativeAot")]
public sealed class NativeAotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-native-").FullName;

    /// <summary>The specs of every sample that has some, and each file of the corpora where they are next to the repository.</summary>
    private static IReadOnlyList<string> Projects =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Repository.Root, "samples"))
                .Select(sample => Path.Combine(sample, "specs"))
                .Where(Directory.Exists),
            .. new[] { "kubevela", "vessl" }
                .Select(name => Path.Combine(Repository.Root, "..", "shared", "corpus", name))
                .Where(Directory.Exists)
                .SelectMany(corpus => Directory.EnumerateFiles(corpus, "*.y*ml")),
        ];

    [Fact]
    public async Task Native_code_compiles_samples_and_corpora_to_the_same_bytes()
    {
        Tool.Need("gcc");
        var program = await Publish();
        var (native, managed) = (Path.Combine(folder, "native"), Path.Combine(folder, "managed"));

        // One after the other in the same folder, since full paths are part of some files.
        var output = Path.Combine(folder, "output");
        var run = await Dotnet.Run(program, folder, environment: null, [output, .. Projects], interruptWhen: null);
        run.ShouldSucceed();
        Directory.Move(output, native);
        foreach (var specs in Projects)
            Project.Compile(specs, output, TestContext.Current.CancellationToken);
        Directory.Move(output, managed);

        var files = Files(managed);
        files.ShouldContain(file =>
            file.StartsWith(Path.Combine("MlPlatform", "manifests", "argo"), StringComparison.Ordinal)
        );
        Files(native).ShouldBe(files);
        foreach (var file in files)
            File.ReadAllBytes(Path.Combine(native, file))
                .ShouldBe(File.ReadAllBytes(Path.Combine(managed, file)), file);
    }

    /// <summary>Publishes the program; a warning about trimming or native code is an error.</summary>
    private async Task<string> Publish()
    {
        var publish = await Dotnet.Run(
            Repository.Root,
            environment: null,
            "publish",
            Path.Combine("tests", "Slipway.NativeAot"),
            "-c",
            "Release",
            "-p:SlipwayNative=true",
            "--use-current-runtime",
            "--artifacts-path",
            Path.Combine(folder, "artifacts"),
            "-o",
            Path.Combine(folder, "program")
        );
        publish.ShouldSucceed();
        var name = OperatingSystem.IsWindows() ? "Slipway.NativeAot.exe" : "Slipway.NativeAot";
        return Path.Combine(folder, "program", name);
    }

    /// <summary>The files below a folder, by their paths in it; what the next build goes by holds the times of files.</summary>
    private static List<string> Files(string root) =>
        [
            .. Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != "state.bin")
                .Select(file => Path.GetRelativePath(root, file))
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc />
    public void Dispose() => TemporaryFolder.Delete(folder);
}
