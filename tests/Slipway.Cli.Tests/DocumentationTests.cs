using System.CommandLine;
using System.Text.RegularExpressions;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Tests;

/// <summary><c>docs/cli.md</c> has every command and option, no other, and what its examples print is what commands print.</summary>
public sealed partial class DocumentationTests : IDisposable
{
    private const string SharedHead = "Options of projects";

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "cli.md"))
        .ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> Sections = Page.Split("\n## ")
        .Skip(1)
        .ToDictionary(part => part.Split('\n')[0].Trim('`'), StringComparer.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_command_has_a_section_and_no_other_has()
    {
        var commands = Program().Subcommands.Select(command => $"slipway {command.Name}");

        Sections
            .Keys.Where(head => head.StartsWith("slipway ", StringComparison.Ordinal))
            .ShouldBe(commands, ignoreOrder: true);
    }

    [Fact]
    public void Every_option_is_in_the_table_of_its_command_and_no_other_is()
    {
        foreach (var command in Program().Subcommands)
        {
            var section = Sections[$"slipway {command.Name}"];
            var documented = Options(section);
            if (section.Contains("(#options-of-projects)", StringComparison.Ordinal))
                documented = [.. documented, .. Options(Sections[SharedHead])];

            var names = command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));
            documented.ShouldBe(names, ignoreOrder: true, command.Name);
        }
    }

    [Fact]
    public async Task Examples_print_what_the_page_says()
    {
        foreach (Match file in NamedBlock().Matches(Page))
            folder.Write(file.Groups["name"].Value, file.Groups["text"].Value);

        var examples = Example().Matches(Page).ToList();

        examples.Count.ShouldBeGreaterThan(3);
        foreach (var example in examples)
        {
            var run = await CommandRun.Of(folder.Path, example.Groups["command"].Value.Split(' '));
            (run.Output + run.Error).ShouldBe(example.Groups["text"].Value, example.Groups["command"].Value);
        }
    }

    [Fact]
    public async Task Help_describes_every_command_option_and_argument()
    {
        foreach (var command in Program().Subcommands)
        {
            command.Description.ShouldNotBeNullOrEmpty();
            command.Description.ShouldEndWith(".");
            foreach (var symbol in command.Options.Cast<Symbol>().Concat(command.Arguments))
                symbol.Description.ShouldNotBeNullOrEmpty($"{command.Name} {symbol.Name}");
            (await CommandRun.Of(folder.Path, command.Name, "--help")).Output.ShouldContain(command.Description);
        }
    }

    private static RootCommand Program() =>
        SlipwayCommand.Create(new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, "/", IsRich: false));

    private static List<string> Options(string section) =>
        [
            .. section
                .Split('\n')
                .Where(line => line.StartsWith("| `-", StringComparison.Ordinal))
                .SelectMany(line =>
                    OptionName().Matches(line.Split('|')[1]).Select(match => match.Groups["name"].Value)
                ),
        ];

    [GeneratedRegex("`(?<name>--?[a-z-]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OptionName();

    [GeneratedRegex(
        @"^```yaml (?<name>\S+)\n(?<text>.*?)^```$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex NamedBlock();

    [GeneratedRegex(
        @"^```console\n\$ slipway (?<command>[^\n]+)\n(?<text>.*?)^```$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Example();
}
