namespace Slipway.Cli.Tests.Editors;

/// <summary>A real editor and the program: the session that docs/editors.md shows.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_session_in_the_docs_is_what_Neovim_shows()
    {
        var editor = Tool.PathOf("nvim");
        var page = await File.ReadAllTextAsync(
            Repository.PathOf("docs", "editors.md"),
            TestContext.Current.CancellationToken
        );
        var session = page[page.IndexOf("## A session", StringComparison.Ordinal)..];
        var spec = folder.Write("specs/shop.yaml", Block(session, "yaml"));
        var transcript = folder.At("transcript.txt");
        var script = Repository.PathOf("tests", "Slipway.Cli.Tests", "Editors", "session.lua");

        var (code, output, errors) = await Tool.TryRunAsync(
            editor,
            ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {script}"],
            input: "",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["SLIPWAY_SPEC"] = spec,
                ["SLIPWAY_TRANSCRIPT"] = transcript,
                ["SLIPWAY_COMMAND"] = string.Join(
                    '\t',
                    "dotnet",
                    Path.Combine(AppContext.BaseDirectory, "slipway.dll"),
                    "lsp"
                ),
            }
        );

        File.Exists(transcript).ShouldBeTrue(output + errors);
        var shown = await File.ReadAllTextAsync(transcript, TestContext.Current.CancellationToken);
        shown.ShouldBe(Block(session, "text"));
        code.ShouldBe(0);
    }

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + $"```{language}\n".Length;
        return page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
    }
}
