using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Slipway.Build;
using Slipway.Language.Rules;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Tests;

/// <summary>Every id has one meaning, a page, a place among the releases, and tests that prove it.</summary>
public sealed partial class CatalogueTests
{
    private const string Header = "## Unreleased\n\n| id | severity | title |\n| --- | --- | --- |\n";

    private static readonly string Root = RootOf();

    /// <summary>All test code, without what is built from it.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Tests = new(() =>
        Sources("tests").ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal)
    );

    public static TheoryData<string> Ids => [.. Catalogue.Kinds.All.Select(kind => kind.Id)];

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.GetType().Name)];

    [Fact]
    public void Every_kind_that_the_code_declares_is_listed()
    {
        var declared = AssembliesOf(typeof(Catalogue).Assembly).SelectMany(one => one.GetTypes()).SelectMany(Declared);

        declared.Except(Catalogue.Kinds.All).ShouldBeEmpty();
    }

    [Fact]
    public void Every_id_that_the_code_names_is_listed()
    {
        // The runtime library and the spec host refer to nothing of ours, and name ids as texts.
        var named = Sources("generators")
            .Concat(Sources("msbuild"))
            .SelectMany(file => Id().Matches(File.ReadAllText(file)))
            .Select(match => match.Value.Trim('"'));

        named.Distinct(StringComparer.Ordinal).Where(id => Catalogue.Kinds.Find(id) is null).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_page_for_each_id_and_for_nothing_else() =>
        Directory
            .EnumerateFiles(Docs(), "SLIP*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Catalogue.Kinds.All.Select(kind => kind.Id));

    /// <summary>The rows of released rules are history; those of the others are written here.</summary>
    [Fact]
    public void Rules_that_no_release_has_are_listed_as_unreleased()
    {
        var text = File.ReadAllText(Docs("releases.md"));
        var start = text.IndexOf(Header, StringComparison.Ordinal) + Header.Length;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        var (before, after) = (text[..start], end < 0 ? "" : text[end..]);

        var rows = Catalogue
            .Kinds.All.Select(kind => (kind.Id, Row: Row(kind)))
            .Where(one => !after.Contains($"| {one.Id} |", StringComparison.Ordinal));

        Golden.Match(Docs("releases.md"), before + string.Concat(rows.Select(one => one.Row)) + after);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_title_and_the_severity(string id)
    {
        var kind = Catalogue.Kinds.Find(id)!;
        var severity = kind.Severity.ToString().ToLowerInvariant();

        var lines = File.ReadAllLines(Docs($"{id}.md"));

        lines[0].ShouldBe($"# {id}: {kind.Title}");
        lines[2].ShouldStartWith($"Severity: {severity}.");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_test_that_raises_it_and_one_that_does_not(string rule)
    {
        var id = RuleCatalog.All.Single(one => one.GetType().Name == rule).Descriptor.Id;

        var tests = Tests.Value.Where(file => Path.GetFileName(file.Key) == $"{rule}Tests.cs").ToList();

        tests.ShouldNotBeEmpty($"{rule}Tests is missing");
        tests
            .Exists(file =>
                file.Value.Contains($"{{|{id}:", StringComparison.Ordinal) && Attribute().Count(file.Value) > 1
            )
            .ShouldBeTrue($"{rule}Tests needs a test that raises {id} and one that does not");
    }

    private static string Row(DiagnosticDescriptor kind) =>
        $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} |\n";

    private static IEnumerable<DiagnosticDescriptor> Declared(Type type)
    {
        if (type.ContainsGenericParameters)
            yield break;
        var isMade = !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null;
        const BindingFlags All = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        foreach (var property in type.GetProperties(All))
        {
            if (property.PropertyType != typeof(DiagnosticDescriptor))
                continue;
            if (property.GetMethod!.IsStatic)
                yield return (DiagnosticDescriptor)property.GetValue(null)!;
            else if (isMade)
                yield return (DiagnosticDescriptor)property.GetValue(Activator.CreateInstance(type))!;
        }
    }

    private static IEnumerable<Assembly> AssembliesOf(Assembly root) =>
        root.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("Slipway.", StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(root);

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => !file.Contains("\\obj\\", StringComparison.Ordinal));

    private static string Docs(string file = "") => Path.Combine(Root, "docs", "rules", file);

    private static string RootOf([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    [GeneratedRegex("\"SLIP[0-9]{4}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();

    [GeneratedRegex(@"\[(?:Fact|Theory)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attribute();
}
