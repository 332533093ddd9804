using System.Diagnostics;
using System.Text;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Yaml;

/// <summary>
/// Hostile files end soon, with a coded finding. The limit is wide, because machines differ: it tells linear work from
/// quadratic, no more.
/// </summary>
public class YamlBoundsTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static TheoryData<string, string?> Files =>
        new()
        {
            { "a: " + Times("[", 10_000), "SLIP0010" },
            { "a: " + Times("[", 1_000_000), "SLIP0010" },
            { Times("{a: ", 10_000), "SLIP0010" },
            { "a:\n" + Times("  [\n", 100_000), "SLIP0010" },
            { Times("- ", 10_000), "SLIP0010" },
            { Times("- ", 1_000_000), "SLIP0010" },
            { Times("? ", 100_000), "SLIP0010" },
            { Lines(2_000, at => $"{new string(' ', at)}a:"), "SLIP0010" },
            { "a0: &a0 [x]\n" + Lines(20_000, at => $"a{at + 1}: &a{at + 1} [*a{at}]"), "SLIP0010" },
            {
                $"a0: &a0 [{Times("x,", 9)}]\n" + Lines(30, at => $"a{at + 1}: &a{at + 1} [{Times($"*a{at},", 9)}]"),
                "SLIP0012"
            },
            {
                $"a0: &a0 {{{Times("k: v", 1)}}}\n"
                    + Lines(
                        30,
                        at => $"a{at + 1}: &a{at + 1} {{<<: [{Times($"*a{at},", 9)}], n{at}: *a{at}, m{at}: *a{at}}}"
                    ),
                "SLIP0012"
            },
            { $"a: &a [{Times("x,", 40_000)}]\nb: [{Times("*a,", 100_000)}]\n", "SLIP0012" },
            {
                $"a: &a {{{Lines(40_000, at => $"k{at}: v,")}}}\n" + Lines(5_000, at => $"b{at}: {{<<: *a}}"),
                "SLIP0012"
            },
            { Times("a: 1\n---\n", 100_000), null },
            { "a: " + Times("x ", 4_000_000), null },
            { "a: " + Times("x\n  ", 2_000_000), null },
            { "a: \"" + Times("x\\n ", 2_000_000) + "\"", null },
            { "a: |\n" + Times("  x\n", 2_000_000), null },
            { "[" + Times("\"x\",", 2_000_000) + "]", null },
            { Lines(200_000, at => $"k{at}: &a{at} x") + Lines(200, at => $"z{at}: *b{at}"), "SLIP0011" },
            { Lines(200_000, at => $"k{at}: v"), null },
            { Times("a: 1\n", 200_000), "SLIP0009" },
            { Lines(200_000, at => $"a{at}: b: c"), "SLIP0006" },
            { "a:\n" + Lines(200_000, at => $"\tb{at}: c"), "SLIP0005" },
            { Times("a\u0001b\n", 200_000), "SLIP0004" },
            { Lines(500_000, at => $"a{at}: ["), "SLIP0008" },
            { Lines(500_000, at => $"a{at}: \"x"), "SLIP0007" },
            { Lines(100_000, at => at % 2 == 0 ? $"a{at}: '" : $"a{at}: \""), "SLIP0007" },
            { Times("x: [\n" + Times("a: b,\n", 10_000), 120), "SLIP0008" },
            { new string('k', 8_000_000) + ": v", "SLIP0006" },
            { new string(':', 4_000_000), "SLIP0006" },
            { new string(' ', 8_000_000), "SLIP0001" },
            { Times("# x\n", 2_000_000), "SLIP0001" },
        };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void A_hostile_file_ends_soon_with_a_finding(string text, string? id)
    {
        var watch = Stopwatch.StartNew();

        var found = Analysis.Run([SourceText.From("f", text)], new WorkspaceOptions()).Diagnostics;

        watch.Elapsed.ShouldBeLessThan(Limit);
        if (id is not null)
            found.Select(one => one.Id).ShouldContain(id);
        else
            found.ShouldAllBe(one => one.Id == "SLIP0016");
    }

    [Fact]
    public void A_file_of_50_megabytes_is_not_read() =>
        Analysis
            .Run([SourceText.Decode("f", new byte[50 << 20])], new WorkspaceOptions())
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("SLIP0002");

    [Fact]
    public void Mistakes_of_shape_are_bounded_too()
    {
        var unknown = Lines(200_000, at => $"  key{at}: 1");
        var watch = Stopwatch.StartNew();

        var found = Analysis.Run([SourceText.From("f", Spec.Application("[]") + unknown)], new WorkspaceOptions());

        watch.Elapsed.ShouldBeLessThan(Limit);
        found.Diagnostics.Count.ShouldBeInRange(1, 1_100);
    }

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(at => line(at) + "\n"));
}
