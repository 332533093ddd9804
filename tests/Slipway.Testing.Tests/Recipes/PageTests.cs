namespace Slipway.Testing.Tests.Recipes;

/// <summary>Readers copy the code of docs/testing.md: all of it is compiled and run here.</summary>
public sealed class PageTests
{
    [Fact]
    public void Every_block_of_code_on_the_page_is_in_the_tests_that_run()
    {
        var folder = Repository.PathOf("tests", "Slipway.Testing.Tests", "Recipes");
        var code = Lines(string.Join('\n', new[] { "Shop.cs", "ShopTests.cs" }.Select(file => Read(folder, file))));
        var blocks = Read(Repository.PathOf("docs"), "testing.md")
            .Split("```csharp\n")
            .Skip(1)
            .Select(rest => rest.Split("\n```\n")[0])
            .ToList();

        blocks.Count.ShouldBeGreaterThanOrEqualTo(6);
        foreach (var block in blocks)
            code.ShouldContain(Lines(block));
    }

    /// <summary>What the recipe reads is accepted as other golden files are.</summary>
    [Fact]
    public void The_snapshot_of_the_recipe_is_the_one_that_is_checked_in() =>
        Golden.Match(
            Repository.PathOf("tests", "Slipway.Testing.Tests", "Recipes", "shop.accepted.yaml"),
            SlipwayCompilation.Compile(Shop.Web).ToSnapshot()
        );

    /// <summary>Code without the depth at which it is written, which differs between a page and a class.</summary>
    private static string Lines(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string Read(string folder, string file) =>
        File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n");
}
