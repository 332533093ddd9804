using Slipway.Build.Compiling;
using Slipway.Build.Opening;

namespace Slipway.Cli.Tests;

/// <summary><c>slipway diff</c>: what rendering would change.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Web = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: { name: web }
        spec:
          components:
            - { name: web, type: webservice, properties: { image: nginx:1.27 } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_is_compared_with_what_rendering_gives()
    {
        folder.Write("web.yaml", Web);
        (await CommandRun.Of(folder.Path, "render", "-o", "manifests", "-t", "kubernetes")).Code.ShouldBe(0);

        var same = await CommandRun.Of(folder.Path, "diff", "--against", "manifests", "-t", "kubernetes");
        folder.Write("web.yaml", Web.Replace("1.27", "1.28", StringComparison.Ordinal));
        folder.Write("manifests/kubernetes/other.yaml", "kind: Kustomization\n");
        var other = await CommandRun.Of(folder.Path, "diff", "--against", "manifests", "-t", "kubernetes");

        same.ShouldBe(new CommandRun(0, "", "nothing differs\n"));
        other.Code.ShouldBe(1);
        other.Output.ShouldStartWith("--- a/manifests/kubernetes/web.yaml\n+++ b/manifests/kubernetes/web.yaml\n@@");
        other.Output.ShouldMatch("\n-\\s+image: nginx:1.27\n\\+\\s+image: nginx:1.28");
        other.Output.ShouldNotContain("Kustomization");
        other.Error.ShouldBe("1 difference found\n");
    }

    [Fact]
    public async Task A_project_is_compared_with_its_last_build()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/web.yaml", Web);
        folder.Write("specs/shop.yaml", Web.Replace("name: web", "name: shop", StringComparison.Ordinal));
        Build();

        (await CommandRun.Of(folder.Path, "diff")).ShouldBe(new CommandRun(0, "", "nothing differs\n"));
        File.Delete(folder.At("specs", "shop.yaml"));
        var run = await CommandRun.Of(folder.Path, "diff");

        run.Code.ShouldBe(1);
        run.Output.ShouldContain("--- a/out/kubernetes/shop.yaml\n+++ /dev/null\n");
        run.Error.ShouldBe("2 differences found\n");
        (await CommandRun.Of(folder.Path, "diff", "specs/web.yaml")).Code.ShouldBe(0);
        File.Exists(folder.At("out", "kubernetes", "shop.yaml")).ShouldBeTrue();
    }

    [Fact]
    public async Task New_manifests_differ_from_nothing_and_are_coloured_in_a_terminal()
    {
        folder.Write("web.yaml", Web);
        Directory.CreateDirectory(folder.At("empty"));

        var run = await CommandRun.InTerminal(folder.Path, "diff", "--against", "empty", "-t", "kubernetes");

        run.Output.ShouldContain("--- /dev/null");
        run.Output.ShouldContain("+kind: Deployment");
        run.Code.ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_refused()
    {
        folder.Write("web.yaml", Web);

        (await CommandRun.Of(folder.Path, "diff")).Error.ShouldContain("no build has written manifests of '.'");
        (await CommandRun.Of(folder.Path, "diff", "--against", "nowhere")).ShouldBe(
            new CommandRun(2, "", "slipway: the folder 'nowhere' does not exist\n")
        );
    }

    private void Build()
    {
        var files = new ProjectFiles(folder.Path, isProject: true);
        var request = new BuildRequest
        {
            Project = "App.csproj",
            ProjectFolder = folder.Path,
            Specs = files.Specs(TestContext.Current.CancellationToken),
            OutputFolder = folder.At("out"),
            IntermediateFolder = folder.At("obj", "slipway"),
            Targets = ["kubevela", "kubernetes"],
            TakesDefaultTargets = true,
        };
        SpecBuild.Run(request, _ => { }, TestContext.Current.CancellationToken).ShouldBeTrue();
    }
}
