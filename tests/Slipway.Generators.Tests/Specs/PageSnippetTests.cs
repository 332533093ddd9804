using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Specs;

/// <summary>The C# of the documentation, which readers copy: it compiles, and analyzers find nothing in it.</summary>
public sealed partial class PageSnippetTests
{
    /// <summary>What a page says in words before its code uses it.</summary>
    private static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal)
    {
        ["docs/kubedl.md"] = "var digits = new Model(\"digits\");\n",
    };

    public static TheoryData<string> Pages =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("docs"), "*.md")
                // Its code is tests, which run in those of Slipway.Testing.
                .Where(page => Path.GetFileName(page) != "testing.md")
                .Append(Repository.PathOf("README.md"))
                .Where(page => Snippets(File.ReadAllText(page)).Any())
                .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void The_pages_about_Csharp_have_snippets()
    {
        Pages.Select(page => page.Data).ShouldContain("docs/csharp.md");
        Pages.Select(page => page.Data).ShouldContain("README.md");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Snippets_compile_and_have_no_finding(string page)
    {
        var code = Code(page);

        var found = await Analysis.Of(code);

        // The README shows a mistake and what is said of it.
        if (page != "README.md")
            found.Where(one => one.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty(code);
    }

    /// <summary>Calls in running text and in tables are too short to compile; the members are there.</summary>
    [Theory]
    [InlineData("docs/csharp.md")]
    [InlineData("README.md")]
    public void Members_that_the_text_names_are_in_the_library(string page)
    {
        var methods = typeof(Application)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);
        var text = Fence().Replace(File.ReadAllText(Repository.PathOf(page)), "");

        var named = Inline()
            .Matches(text)
            .SelectMany(code => Call().Matches(code.Value))
            .Select(call => call.Groups["name"].Value)
            .Where(name => name != "AddName")
            .Distinct(StringComparer.Ordinal);

        named.Where(name => !methods.Contains(name)).ShouldBeEmpty();
    }

    /// <summary>The snippets of a page as one file: what they declare, and one method with their statements in order.</summary>
    private static string Code(string page)
    {
        var (members, statements) = ("", Given.GetValueOrDefault(page, ""));
        foreach (var snippet in Snippets(File.ReadAllText(Repository.PathOf(page))))
        {
            var root = CSharpSyntaxTree.ParseText(snippet, Analysis.Language).GetCompilationUnitRoot();
            if (root.Usings.Count > 0)
                return snippet;
            if (
                root.Members.All(member =>
                    member is GlobalStatementSyntax { Statement: not LocalFunctionStatementSyntax }
                )
            )
                statements += snippet;
            else
                members += snippet;
        }
        return MarkedCode.Members($"{members}\npublic static void Statements()\n{{\n{statements}\n}}").Text;
    }

    private static IEnumerable<string> Snippets(string text) =>
        Fence()
            .Matches(text)
            .Where(match => match.Groups["language"].Value == "csharp")
            .Select(match => LeftOut().Replace(match.Groups["code"].Value, "throw new NotImplementedException();"));

    [GeneratedRegex(
        @"^```(?<language>\w*)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline,
        10_000
    )]
    private static partial Regex Fence();

    /// <summary>A line that stands for what the reader writes.</summary>
    [GeneratedRegex(@"(?<=^ *)…(?=$)", RegexOptions.Multiline, 10_000)]
    private static partial Regex LeftOut();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.None, 10_000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\b(?<name>(?:With|Add|DependsOn|Predict)\w*)\(", RegexOptions.None, 10_000)]
    private static partial Regex Call();
}
