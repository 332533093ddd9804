using Slipway.Build.Compiling;
using Slipway.Build.Opening;

namespace Slipway.Cli.Tests;

/// <summary><c>slipway render</c>: the manifests of a build, on standard output or in a folder.</summary>
public sealed class RenderTests : IDisposable
{
    private const string Web = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: { name: web }
        spec:
          components:
            - { name: web, type: webservice, properties: { image: nginx:1.27 } }
        """;

    private static readonly string Shop = Web.Replace("name: web", "name: shop", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_manifests_are_one_stream_each_below_its_name()
    {
        folder.Write("web.yaml", Web);

        var run = await CommandRun.Of(folder.Path, "render");

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldStartWith("# kubevela/web.yaml\n");
        run.Output.ShouldContain("\n---\n# kubernetes/web.yaml\n");
        run.Output.ShouldContain("kind: Deployment");
    }

    [Fact]
    public async Task One_target_can_be_asked_for()
    {
        folder.Write("web.yaml", Web);

        (await CommandRun.Of(folder.Path, "render", "--target", "kubernetes")).Output.ShouldStartWith(
            "# kubernetes/web.yaml\n"
        );
        var unknown = await CommandRun.Of(folder.Path, "render", "--target", "helm");
        unknown.Code.ShouldBe(2);
        unknown.Output.ShouldBeEmpty();
        unknown.Error.ShouldContain("there is no target 'helm'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("specs/web.yaml")]
    public async Task A_folder_gets_the_bytes_of_a_build(string path)
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/web.yaml", Web);
        folder.Write("specs/shop.yaml", Shop);
        var built = Built();

        string[] arguments = path.Length == 0 ? ["render", "-o", "out"] : ["render", path, "-o", "out"];
        var run = await CommandRun.Of(folder.Path, arguments);

        var names = path.Length == 0 ? built : built.Where(name => name.EndsWith("web.yaml", StringComparison.Ordinal));
        run.Error.ShouldBe($"{names.Count()} manifests written to out\n");
        run.Output.ShouldBeEmpty();
        Files("out").ShouldBe(names);
        foreach (var name in names)
            File.ReadAllBytes(folder.At("out", name)).ShouldBe(File.ReadAllBytes(folder.At("built", name)));
    }

    [Fact]
    public async Task Where_something_is_an_error_nothing_is_written()
    {
        folder.Write("web.yaml", Web);
        folder.Write("shop.yaml", Shop.Replace("image:", "imag:", StringComparison.Ordinal));

        var all = await CommandRun.Of(folder.Path, "render", "-o", "out");
        var one = await CommandRun.Of(folder.Path, "render", "web.yaml");

        all.Code.ShouldBe(1);
        all.Error.ShouldContain("shop.yaml(6,");
        all.Error.ShouldContain("error SLIP1001: unknown key 'imag'");
        Directory.Exists(folder.At("out")).ShouldBeFalse();
        one.Code.ShouldBe(0);
    }

    [Fact]
    public async Task Standard_input_is_one_file()
    {
        var run = await CommandRun.WithInput(folder.Path, Web, "render", "-", "-t", "kubernetes");

        run.Code.ShouldBe(0);
        run.Output.ShouldStartWith("# kubernetes/web.yaml\n");
        var wrong = await CommandRun.WithInput(folder.Path, "kind: Applicaton\n", "render", "-");
        wrong.Code.ShouldBe(1);
        wrong.Error.ShouldStartWith("stdin(1,");
    }

    [Fact]
    public async Task Projects_whose_manifests_would_be_one_file_are_refused()
    {
        foreach (var project in new[] { "a", "b" })
        {
            folder.Write($"{project}/App.csproj", "<Project />");
            folder.Write($"{project}/specs/web.yaml", Web);
        }

        var run = await CommandRun.Of(folder.Path, "render", "-o", "out");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("two projects have a manifest 'kubevela/web.yaml'");
        (await CommandRun.Of(folder.Path, "render", "a", "-o", "out")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_in_words()
    {
        folder.Write("web.yaml", Web);
        folder.Write("out", "a file");

        var run = await CommandRun.Of(folder.Path, "render", "-o", "out");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("cannot write '");
        run.Error.ShouldNotContain("Exception");
    }

    private IReadOnlyList<string> Built()
    {
        var files = new ProjectFiles(folder.Path, isProject: true);
        var request = new BuildRequest
        {
            Project = "App.csproj",
            ProjectFolder = folder.Path,
            Specs = files.Specs(TestContext.Current.CancellationToken),
            OutputFolder = folder.At("built"),
            IntermediateFolder = folder.At("elsewhere"),
            Targets = ["kubevela", "kubernetes"],
            TakesDefaultTargets = true,
        };
        SpecBuild.Run(request, _ => { }, TestContext.Current.CancellationToken).ShouldBeTrue();
        return Files("built");
    }

    private IReadOnlyList<string> Files(string name) =>
        [
            .. Directory
                .EnumerateFiles(folder.At(name), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder.At(name), file))
                .Order(StringComparer.Ordinal),
        ];
}
