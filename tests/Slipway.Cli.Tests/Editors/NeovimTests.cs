namespace Slipway.Cli.Tests.Editors;

/// <summary>A real editor and the program: the session that docs/editors.md shows, and every sample.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_session_in_the_docs_is_what_Neovim_shows()
    {
        Tool.Need("nvim");
        var page = await File.ReadAllTextAsync(
            Repository.PathOf("docs", "editors.md"),
            TestContext.Current.CancellationToken
        );
        var session = page[page.IndexOf("## A session", StringComparison.Ordinal)..];
        var spec = folder.Write("specs/shop.yaml", Block(session, "yaml"));

        var shown = await Run("session.lua", ("SLIPWAY_SPEC", spec));

        shown.ShouldBe(Block(session, "text"));
    }

    [Fact]
    public async Task Every_file_of_every_sample_can_be_edited()
    {
        Tool.Need("nvim");
        var files = new List<string>();
        foreach (var sample in Directory.GetDirectories(Repository.PathOf("samples")).Order(StringComparer.Ordinal))
        {
            var specs = Path.Combine(sample, "specs");
            foreach (var file in Directory.Exists(specs) ? Directory.GetFiles(specs, "*.yaml") : [])
                files.Add(
                    folder.Write(
                        $"{Path.GetFileName(sample)}/specs/{Path.GetFileName(file)}",
                        await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)
                    )
                );
        }

        var shown = await Run("samples.lua", ("SLIPWAY_FILES", folder.Write("files.txt", string.Join('\n', files))));

        shown.ShouldBe(string.Concat(files.Select(file => $"{Path.GetFileName(file)} ok\n")));
    }

    /// <summary>Runs a script in Neovim with the language server.</summary>
    /// <returns>What it wrote down.</returns>
    private async Task<string> Run(string script, params (string Name, string Value)[] further)
    {
        var transcript = folder.At("transcript.txt");
        var server = string.Join('\t', "dotnet", Path.Combine(AppContext.BaseDirectory, "slipway.dll"), "lsp");
        var environment = further
            .Append(("SLIPWAY_TRANSCRIPT", transcript))
            .Append(("SLIPWAY_COMMAND", server))
            .ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal);
        var path = Repository.PathOf("tests", "Slipway.Cli.Tests", "Editors", script);

        var (code, output, errors) = await Tool.TryRunAsync(
            Tool.PathOf("nvim"),
            ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {path}"],
            input: "",
            environment
        );

        File.Exists(transcript).ShouldBeTrue(output + errors);
        var shown = await File.ReadAllTextAsync(transcript, TestContext.Current.CancellationToken);
        code.ShouldBe(0, shown);
        return shown;
    }

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + $"```{language}\n".Length;
        return page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
    }
}
