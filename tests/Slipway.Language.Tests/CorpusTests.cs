using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests;

/// <summary>Real Applications of public repositories: what is found in them was judged one by one, and stays as it is.</summary>
public class CorpusTests
{
    /// <summary>How often each id is found in all files together. A new or better rule changes it: judge what is new, then copy the table.</summary>
    private const string Found = """
        SLIP1001 6
        SLIP1003 3
        SLIP1005 14
        SLIP1006 4
        SLIP1010 2
        SLIP1011 68
        SLIP1014 59
        SLIP2005 4
        SLIP2040 1
        SLIP3017 8
        SLIP3024 1
        SLIP3105 1
        SLIP3106 1
        SLIP3131 1
        SLIP6001 65
        SLIP6002 1
        SLIP6005 4
        """;

    private static readonly string Folder = Repository.Shared("corpus/kubevela");

    [Fact]
    public void Every_file_is_read_and_the_findings_are_those_that_were_judged()
    {
        Repository.NeedShared("corpus/kubevela");

        var found = Directory
            .EnumerateFiles(Folder)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Analysis.Run(Sources(file), new WorkspaceOptions()).Diagnostics)
            .ToList();
        var table = string.Join(
            '\n',
            found
                .GroupBy(one => one.Id, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {group.Count()}")
        );
        (table == Found.ReplaceLineEndings("\n")).ShouldBeTrue(
            $"the table is now:\n{table}\n\n{string.Join('\n', found)}"
        );
    }

    /// <summary>A file, or the YAML blocks of a Markdown file, each after as many empty lines as are above it.</summary>
    private static List<SourceText> Sources(string file)
    {
        var name = Path.GetFileName(file);
        if (!name.EndsWith(".md", StringComparison.Ordinal))
            return [SourceText.Decode(name, File.ReadAllBytes(file))];

        var sources = new List<SourceText>();
        List<string>? block = null;
        var lines = File.ReadAllLines(file);
        for (var at = 0; at < lines.Length; at++)
        {
            var fence = lines[at].Trim();
            if (block is null && fence is "```yaml" or "```yml")
            {
                block = [.. Enumerable.Repeat("", at + 1)];
            }
            else if (block is not null && fence == "```")
            {
                sources.Add(SourceText.From($"{name}#{sources.Count + 1}", string.Join('\n', block)));
                block = null;
            }
            else
            {
                block?.Add(lines[at]);
            }
        }
        return sources;
    }
}
