using Slipway.Build.Compiling;
using Slipway.Build.Opening;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Tests;

/// <summary>The samples and the corpora: a check finds what a build of the same files finds.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Folders =>
        [
            .. Directory
                .EnumerateDirectories(Repository.PathOf("samples"))
                .Where(sample => Directory.Exists(Path.Combine(sample, "specs")))
                .Select(sample => Path.GetRelativePath(Repository.Root, sample))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_check_finds_what_a_build_finds(string sample)
    {
        var specs = Path.Combine(Repository.Root, sample, "specs");
        foreach (var file in Directory.EnumerateFiles(specs, "*", SearchOption.AllDirectories))
            folder.Write(
                Path.Combine("specs", Path.GetRelativePath(specs, file)),
                await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)
            );
        folder.Write("App.csproj", "<Project />");

        var built = new List<Diagnostic>();
        SpecBuild.Run(Request(), built.Add, TestContext.Current.CancellationToken);
        var opened = OpenedProject.Open(folder.Path, new OpenSettings(), TestContext.Current.CancellationToken);
        var found = new List<Diagnostic>();
        opened.Compile(found, TestContext.Current.CancellationToken);

        found.Select(one => one.ToString()).ShouldBe(built.Select(one => one.ToString()), ignoreOrder: true);
    }

    private BuildRequest Request()
    {
        var files = new ProjectFiles(folder.Path, isProject: true);
        return new BuildRequest
        {
            Project = "App.csproj",
            ProjectFolder = folder.Path,
            Specs = files.Specs(TestContext.Current.CancellationToken),
            OutputFolder = folder.At("manifests"),
            IntermediateFolder = folder.At("obj", "slipway"),
            Targets = ["kubevela", "kubernetes"],
            TakesDefaultTargets = true,
        };
    }
}
