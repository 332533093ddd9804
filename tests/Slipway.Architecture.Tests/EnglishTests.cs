namespace Slipway.Architecture.Tests;

/// <summary>Code, messages, schemas and docs are in the English of <c>docs/style.md</c>.</summary>
public class EnglishTests
{
    private static readonly string[] Endings =
    [
        ".cs",
        ".md",
        ".json",
        ".yaml",
        ".txt",
        ".tsv",
        ".targets",
        ".props",
        ".csproj",
        ".ts",
        ".js",
    ];

    private static readonly BannedWords Banned = new(File.ReadAllText(Page));

    private static string Page => Repository.PathOf("docs", "style.md");

    public static TheoryData<string> Folders =>
        ["docs", "editors", "generators", "msbuild", "samples", "schemas", "templates", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_file_has_a_banned_word(string folder) =>
        Files(Repository.PathOf(folder), SearchOption.AllDirectories).SelectMany(Found).ShouldBeEmpty();

    [Fact]
    public void Neither_have_the_pages_at_the_root() =>
        Files(Repository.Root, SearchOption.TopDirectoryOnly).SelectMany(Found).ShouldBeEmpty();

    [Theory]
    [InlineData("so that it is built anew", "1: anew")]
    [InlineData("a\nNobody asks", "2: Nobody")]
    [InlineData("public void A_claim_that_nobody_makes()", "1: nobody")]
    [InlineData("'x' lacks 'y'", "1: lacks '")]
    [InlineData("where it stands", "1: stands")]
    [InlineData("this is no number", "1: is no")]
    public void A_banned_word_is_found(string text, string found) => Banned.In(text).ShouldBe([found]);

    [Theory]
    [InlineData("what it stands for")]
    [InlineData("there is no number")]
    [InlineData("recommended, renewed, understands, besides")]
    [InlineData("RunAs(\"nobody\")")]
    public void Its_neighbors_are_not(string text) => Banned.In(text).ShouldBeEmpty();

    private static IEnumerable<string> Files(string folder, SearchOption option) =>
        Directory
            .EnumerateFiles(folder, "*", option)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            // The page quotes the words, and so does this test.
            .Where(file => Path.GetFileName(file) is not "style.md" and not "EnglishTests.cs")
            .Where(file =>
                !file.Split('/', '\\').Any(part => part is "obj" or "bin" or "TestResults" or "node_modules" or "dist")
            );

    private static IEnumerable<string> Found(string file) =>
        Banned.In(File.ReadAllText(file)).Select(found => $"{Path.GetRelativePath(Repository.Root, file)}:{found}");
}
