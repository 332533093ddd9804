using System.Text.RegularExpressions;
using Slipway.Language;
using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests;

/// <summary>
/// What KubeVela and its addons let pass and then fail at, trap by trap: each is reported at the very characters, and
/// nothing else is.
/// </summary>
public partial class TrapTests
{
    private static readonly string File = Path.Combine(
        Repository.Root,
        "tests",
        "Slipway.Compiler.Tests",
        "Traps",
        "kubevela.txt"
    );

    public static TheoryData<string> Traps =>
        [.. Heading().Matches(System.IO.File.ReadAllText(File)).Select(match => match.Groups["title"].Value)];

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_is_reported_where_it_lies(string title)
    {
        var (options, text) = Read(title);
        var markup = SpecMarkup.Parse("spec.yaml", text);
        var analysis = Analysis.Run([SourceText.From("spec.yaml", markup.Text)], options);
        var compilation = Compilation.Run(analysis, ["kubevela"]);

        var wanted = markup.Expected.Select(finding => $"{finding.Span} {finding.Id}").Order(StringComparer.Ordinal);
        var ids = markup.Expected.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var found = compilation.Analysis.Diagnostics.Where(one =>
            one.Severity != Severity.Info || ids.Contains(one.Id)
        );
        found
            .Select(one => $"{one.Span} {one.Id}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(wanted, string.Join('\n', compilation.Analysis.Diagnostics));
    }

    [Fact]
    public void Every_trap_of_the_reference_but_the_list_of_needs_is_here()
    {
        var numbers = Heading()
            .Matches(System.IO.File.ReadAllText(File))
            .Select(match =>
                int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture)
            );

        // The 78th is not a finding: what a manifest needs is in its first lines.
        numbers.Distinct().ShouldBe(Enumerable.Range(1, 77));
    }

    private static (WorkspaceOptions Options, string Text) Read(string title)
    {
        var all = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var heading = Heading().Matches(all).Single(match => match.Groups["title"].Value == title);
        var next = heading.NextMatch();
        var body = all[(heading.Index + heading.Length + 1)..(next.Success ? next.Index : all.Length)];
        var options = new WorkspaceOptions
        {
            Profile = Profile.Parse(heading.Groups["profile"].Value, out _),
            Namespace = heading.Groups["namespace"] is { Success: true, Value: var name } ? name : "default",
        };
        return (options, body.StartsWith("- ", StringComparison.Ordinal) ? Spec.Application(body) : body);
    }

    [GeneratedRegex(
        @"^=== (?<title>(?<number>[0-9]+) [^;\n]+)(?:; profile=(?<profile>\S+))?(?:; namespace=(?<namespace>\S+))?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Heading();
}
