using System.Text.Json;

namespace Slipway.Cli.Tests;

/// <summary><c>slipway check</c>: what it looks at, what it writes, how it ends.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Misspelt = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: { name: web }
        spec:
          components:
            - name: web
              type: webservice
              properties: { imag: nginx:1.27 }
        """;

    private static readonly string Sound = Misspelt.Replace("imag:", "image:", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_bare_folder_is_checked_without_a_project()
    {
        folder.Write("apps/web.yaml", Misspelt);

        var run = await CommandRun.Of(folder.Path, "check");

        run.Output.ShouldStartWith("apps/web.yaml(8,21): error SLIP1001: unknown key 'imag'");
        run.Output.ShouldContain("Did you mean 'image'?");
        run.Error.ShouldBe("1 file checked: 1 error, 0 warnings\n");
        run.Code.ShouldBe(1);
    }

    [Fact]
    public async Task Files_that_are_no_specs_are_left_alone_in_a_folder_and_checked_by_name()
    {
        folder.Write("web.yaml", Sound);
        folder.Write("values.yaml", "replicas: 3\n");
        folder.Write("node_modules/x/app.yaml", Misspelt);
        folder.Write(".github/workflows/ci.yml", "on: push\njobs: {}\n");

        (await CommandRun.Of(folder.Path, "check")).ShouldBe(
            new CommandRun(0, "", "1 file checked: 0 errors, 0 warnings\n")
        );
        var named = await CommandRun.Of(folder.Path, "check", "values.yaml");
        named.Code.ShouldBe(1);
        named.Output.ShouldContain("values.yaml(1,1): error");
    }

    [Theory]
    [InlineData("schemas/web.yaml")]
    [InlineData("environments/web.yaml")]
    [InlineData("charts/schemas/web.yaml")]
    public async Task No_folder_of_specs_is_passed_over_for_its_name(string path)
    {
        folder.Write(path, Misspelt);

        (await CommandRun.Of(folder.Path, "check")).Output.ShouldStartWith($"{path}(8,21): error SLIP1001");
    }

    [Fact]
    public async Task A_terminal_does_not_show_the_line_of_a_secret()
    {
        folder.Write(
            "web.yaml",
            Sound.Replace(
                "{ image: nginx:1.27 }",
                "{ image: nginx:1.27, env: [{ name: DB_PASSWORD, value: hunter2x9 }] }",
                StringComparison.Ordinal
            )
        );

        var run = await CommandRun.InTerminal(folder.Path, "check");

        run.Output.ShouldContain("SLIP6002");
        run.Output.ShouldNotContain("hunter2x9");
    }

    [Fact]
    public async Task Runs_of_VESSL_are_compiled_too()
    {
        folder.Write(
            "run.yaml",
            "name: train\nimage: quay.io/acme/train:1.0\nresources: {cluster: c, preset: p}\nrun: [{command: echo}]\n"
        );

        (await CommandRun.Of(folder.Path, "render")).Output.ShouldStartWith("# vessl/");
    }

    [Fact]
    public async Task Of_a_project_only_the_files_that_are_named_are_reported_and_all_are_known()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/web.yaml", Sound.Replace("nginx", "$(NOWHERE)", StringComparison.Ordinal));
        folder.Write("specs/again.yaml", Sound.Replace(":1.27", "", StringComparison.Ordinal));
        folder.Write("elsewhere.yaml", Misspelt);

        var all = await CommandRun.Of(folder.Path, "check");
        var one = await CommandRun.Of(folder.Path, "check", "specs/web.yaml");
        var above = await CommandRun.Of(Path.GetDirectoryName(folder.Path)!, "check", folder.At("App.csproj"));

        all.Output.ShouldContain("specs/web.yaml(");
        all.Output.ShouldNotContain("elsewhere");
        one.Output.ShouldContain("SLIP2040");
        one.Output.ShouldNotContain("again.yaml(");
        above.Output.ShouldContain($"{Path.GetFileName(folder.Path)}/specs/web.yaml(");
    }

    [Fact]
    public async Task Schemas_and_overlays_of_the_folder_count()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/cache.yaml", Sound.Replace("webservice", "cache", StringComparison.Ordinal));
        folder.Write(
            "specs/schemas/cache.json",
            """{"x-slipway-definition": {"component": "cache"}, "type": "object", "additionalProperties": false, "properties": {"size": {"description": "How much.", "type": "integer"}}}"""
        );
        folder.Write("specs/environments/prod.yaml", "kind: Application\nmetadata: { name: nothing }\n");

        (await CommandRun.Of(folder.Path, "check")).Output.ShouldContain("unknown key 'image'");
        var prod = await CommandRun.Of(folder.Path, "check", "--environment", "prod");
        prod.Output.ShouldContain("specs/environments/prod.yaml(");
    }

    [Fact]
    public async Task Standard_input_is_one_file()
    {
        var run = await CommandRun.WithInput(folder.Path, Misspelt, "check", "-");

        run.Output.ShouldStartWith("stdin(8,21): error SLIP1001");
        run.Code.ShouldBe(1);
    }

    [Fact]
    public async Task Options_stand_for_properties()
    {
        folder.Write("web.yaml", Sound.Replace(":1.27", "", StringComparison.Ordinal));

        (await CommandRun.Of(folder.Path, "check")).Code.ShouldBe(0);
        (await CommandRun.Of(folder.Path, "check", "--warnaserror")).Code.ShouldBe(1);
        (await CommandRun.Of(folder.Path, "check", "--no-warn", "SLIP6001")).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Programs_get_JSON_SARIF_and_annotations()
    {
        folder.Write("web.yaml", Misspelt);

        var json = JsonDocument.Parse((await CommandRun.Of(folder.Path, "check", "-f", "json")).Output).RootElement;
        var sarif = JsonDocument.Parse((await CommandRun.Of(folder.Path, "check", "-f", "sarif")).Output).RootElement;
        var github = (await CommandRun.Of(folder.Path, "check", "-f", "github")).Output;

        json[0].GetProperty("id").GetString().ShouldBe("SLIP1001");
        json[0].GetProperty("line").GetInt32().ShouldBe(8);
        json[0].GetProperty("fix").GetString().ShouldBe("Write 'image'");
        var result = sarif.GetProperty("runs")[0].GetProperty("results")[0];
        result
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .ShouldBe("web.yaml");
        github.ShouldStartWith("::error file=web.yaml,line=8,col=21,title=SLIP1001::unknown key 'imag'");
    }

    [Fact]
    public async Task A_terminal_shows_the_line_and_what_a_fix_would_write()
    {
        folder.Write("web.yaml", Misspelt);

        var run = await CommandRun.InTerminal(folder.Path, "check");

        run.Output.ShouldContain("    8 |       properties: { imag: nginx:1.27 }");
        run.Output.ShouldContain("                            ^^^^");
        run.Output.ShouldContain("fix: Write 'image'");
    }

    [Theory]
    [InlineData("check", "nowhere.yaml")]
    [InlineData("check", ".")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--external", "data")]
    [InlineData("chekc")]
    public async Task What_cannot_be_done_is_refused_with_a_reason(params string[] arguments)
    {
        var run = await CommandRun.Of(folder.Path, arguments);

        run.Code.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Pipes_are_read_where_they_are_named_and_passed_over_in_folders()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("web.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndat: {a: b}\n");
        var pipe = folder.At("pipe.yaml");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await CommandRun.Of(folder.Path, "check")).Error.ShouldStartWith("1 file checked: 1 error");

        using var cat = System.Diagnostics.Process.Start("sh", ["-c", $"cat '{folder.At("web.yaml")}' > '{pipe}'"]);
        var check = CommandRun.Of(folder.Path, "check", pipe);
        (await check).Output.ShouldContain("pipe.yaml(4,1): error SLIP1001");
    }

    [Theory]
    [InlineData("/dev/zero", "SLIP0")]
    [InlineData("/dev/null", "SLIP0001")]
    public async Task A_device_is_read_as_far_as_a_spec_may_go(string device, string id)
    {
        if (OperatingSystem.IsWindows())
            return;

        var run = await CommandRun.Of(folder.Path, "check", device);

        run.Code.ShouldBe(1);
        run.Output.ShouldContain($"error {id}");
        run.Error.ShouldStartWith("1 file checked: 1 error");
    }

    [Fact]
    public async Task A_project_of_code_alone_is_to_be_built_once()
    {
        folder.Write("App/App.csproj", "<Project />");

        var run = await CommandRun.Of(folder.Path, "check", "App");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("build it once where they are C#");
    }
}
