using System.Text.Json.Nodes;
using Slipway.Compiler;

namespace Slipway.Cli.Tests.Editors;

/// <summary>The extension of VS Code: its package, and a session of it with a fake of the editor and the real program.</summary>
/// <param name="extension">The package.</param>
public sealed class VsCodeTests(PackedExtension extension) : IClassFixture<PackedExtension>, IDisposable
{
    private const string Spec = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: shop
        spec:
          components:
            - name: jobs
              type: worker
              properties:
                image: ghcr.io/acme/jobs:1.0
            - name: web
              type: webservice
              properties:
                imag: nginx:1.27

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_packed_without_a_warning_and_holds_what_VS_Code_reads()
    {
        extension.Need();

        extension.Output.ShouldNotContain("warn", Case.Insensitive);
        extension
            .Files.Where(file => file.StartsWith("extension/", StringComparison.Ordinal))
            .ShouldBe(
                [
                    "extension/changelog.md",
                    "extension/dist/extension.js",
                    "extension/package.json",
                    "extension/readme.md",
                    .. Steps.Select(step => $"extension/{step!["media"]!["markdown"]}"),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task A_session_shows_findings_pages_and_a_preview_that_follows_the_cursor_and_the_edits()
    {
        var shown = await SessionAsync();

        Names(shown["findings"]!).ShouldBe(["14: SLIP1001"]);
        shown["page"]!.ToString().ShouldBe("# SLIP1001: A key is unknown");
        shown["fixAll"]!.ToJsonString().ShouldContain("source.fixAll.slipway");
        shown["previewAddress"]!.ToString().ShouldEndWith("/specs/shop.preview.yaml");
        shown["previewWithErrors"]!.ToString().ShouldBe("# Nothing is rendered while there are errors:");
        Names(shown["rendered"]!).ShouldBe(["kind: Deployment", "kind: Deployment"]);
        Names(shown["follows"]!).ShouldBe(["name: jobs"]);
        shown["revealed"]!.GetValue<bool>().ShouldBeTrue();
        Names(shown["movesOn"]!).ShouldBe(["name: web"]);
        Names(shown["followsBack"]!).ShouldBe(["- name: web"]);
    }

    [Fact]
    public async Task What_the_description_promises_is_what_the_code_registers_and_reads()
    {
        var shown = await SessionAsync();

        var promised = PackedExtension.Description["contributes"]!;
        Names(shown["commands"]!)
            .ShouldBe(promised["commands"]!.AsArray().Select(one => one!["command"]!.ToString()), ignoreOrder: true);
        Names(shown["settings"]!)
            .ShouldBe(promised["configuration"]!["properties"]!.AsObject().Select(one => one.Key), ignoreOrder: true);
        shown["task"]!["definition"]!["type"]!
            .ToString()
            .ShouldBe(promised["taskDefinitions"]!.AsArray().Single()!["type"]!.ToString());
        shown["task"]!["matcher"]!.ToString().ShouldBe($"${promised["problemMatchers"]![0]!["name"]}");
    }

    [Fact]
    public async Task The_program_is_the_one_of_the_setting_then_of_the_path_then_of_a_tool_manifest()
    {
        var shown = await SessionAsync();

        Names(shown["task"]!["command"]!).ShouldBe(["dotnet", Program, "check"]);
        Names(shown["programs"]![0]!).ShouldBe(["slipway", "check"]);
        Names(shown["programs"]![1]!).ShouldBe(["dotnet", "tool", "run", "slipway", "check"]);
        shown["tasksWithoutProgram"]!.GetValue<int>().ShouldBe(0);
        var messages = Names(shown["messages"]!);
        messages.Count.ShouldBe(2);
        messages[0].ShouldContain("Install the .NET tool Slipway.Cli");
        messages[1].ShouldBe($"The setting 'slipway.server.path' names '{folder.At("absent")}', which is not a file.");
    }

    [Fact]
    public void Every_command_link_of_the_walkthrough_is_a_command_of_the_extension_or_of_VS_Code()
    {
        var commands = PackedExtension.Description["contributes"]!["commands"]!.ToJsonString();

        Steps.Count.ShouldBe(4);
        foreach (var step in Steps)
        {
            var command = step!["description"]!.ToString().Split("(command:")[1].TrimEnd(')');
            if (!command.StartsWith("workbench.", StringComparison.Ordinal))
                commands.ShouldContain($"\"{command}\"");
        }
    }

    [Fact]
    public void The_preview_offers_every_target_and_no_other()
    {
        var setting = PackedExtension.Description["contributes"]!["configuration"]!["properties"]![
            "slipway.preview.target"
        ]!;

        Names(setting["enum"]!).ShouldBe(["", .. Compilation.Targets.Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void Its_version_is_that_of_the_program() =>
        File.ReadAllText(Repository.PathOf("Directory.Build.props"))
            .ShouldContain($"<Version>{PackedExtension.Description["version"]}</Version>");

    [Theory]
    [InlineData("docs", "editors.md")]
    [InlineData("editors", "vscode", "README.md")]
    public async Task Its_pages_name_every_setting(params string[] page)
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf(page), TestContext.Current.CancellationToken);

        foreach (
            var (name, _) in PackedExtension.Description["contributes"]!["configuration"]!["properties"]!.AsObject()
        )
            text.ShouldContain($"`{name}`");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_problem_matcher_reads_what_a_check_prints(bool inTerminal)
    {
        folder.Write("my specs/shop.yaml", Spec);
        folder.Write(
            "a(1)/web.yaml",
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata:
              name: web
            spec:
              components:
                - name: pages
                  type: webservice
                  properties:
                    image: nginx:1.27
                    port: 80
                - name: cache
                  type: my-redis
                  properties: {size: small}
            """
        );
        string[] words = ["check", "--verbose"];

        var run = inTerminal
            ? await CommandRun.InTerminal(folder.Path, words)
            : await CommandRun.Of(folder.Path, words);

        ProblemMatcher
            .In(run.Output)
            .Select(problem => problem[..(problem.LastIndexOf('|') + 5)])
            .ShouldBe(
                [
                    "a(1)/web.yaml|11,9|warning|SLIP1011|'por",
                    "a(1)/web.yaml|13,13|info|SLIP1014|the ",
                    "my specs/shop.yaml|14,9|error|SLIP1001|unkn",
                ],
                ignoreOrder: true,
                run.Output
            );
    }

    private static JsonArray Steps =>
        PackedExtension.Description["contributes"]!["walkthroughs"]![0]!["steps"]!.AsArray();

    private static string Program => Path.Combine(AppContext.BaseDirectory, "slipway.dll");

    private static List<string> Names(JsonNode list) => [.. list.AsArray().Select(one => one!.ToString())];

    private async Task<JsonNode> SessionAsync()
    {
        extension.Need();
        var spec = folder.Write("specs/shop.yaml", Spec);
        var script = Repository.PathOf("tests", "Slipway.Cli.Tests", "Editors", "vscode-session.js");
        var unpacked = Path.Combine(extension.Unpacked, "extension");
        return JsonNode.Parse(await Tool.RunAsync("node", script, unpacked, Program, spec))!;
    }
}
