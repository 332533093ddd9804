using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Generators.Tests.Analyzers.Verifying;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>A rule that YAML and C# both have judges the twins of one mistake alike, and says so in one text.</summary>
public sealed partial class OneJudgementTests
{
    /// <summary>
    /// What both say where C# has to call the rest by other names: it has no key <c>properties</c> that a key could be
    /// missing from, and adds keys by members.
    /// </summary>
    private static readonly Dictionary<string, string> Cores = new() { ["SLIP1002"] = " has no 'predictors': add it" };

    [Fact]
    public void Each_rule_that_both_have_has_twins()
    {
        var shared = CatalogueTests.Rules.Select(one => one.Id).Intersect(CatalogueTests.BuildRules().Keys);
        MistakeTwins
            .All.Select(one => one.Id)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(shared.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SLIP2008")]
    [InlineData("SLIP3019")]
    public void Each_component_type_that_a_rule_is_about_has_twins(string id)
    {
        var types = id == "SLIP2008" ? RepeatedNames.MountingComponents : RepeatedNames.ComponentsWithVariables;
        foreach (var type in types)
            MistakeTwins.All.ShouldContain(one => one.Id == id && one.Yaml.Contains($"type: {type}"), $"{id} {type}");
    }

    public static TheoryData<string> Keys => [.. MistakeTwins.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Twins_are_judged_in_one_text(string name)
    {
        var twin = MistakeTwins.All.Single(one => one.Name == name);
        var code = await Analysis.Of(MarkedCode.BodyText(twin.CSharp));
        var inCode = code.Where(one => one.Id == twin.Id)
            .Select(one => Shown(twin.Id, one.GetMessage(CultureInfo.InvariantCulture)))
            .ToList();
        var spec = Language.Analysis.Run([SourceText.From("demo.yaml", twin.Yaml)], new WorkspaceOptions());
        var inYaml = spec
            .Diagnostics.Where(one => one.Id == twin.Id)
            .Select(one => Shown(twin.Id, one.Message))
            .ToList();

        inYaml.ShouldNotBeEmpty(string.Join('\n', spec.Diagnostics));
        inCode.ShouldBe(inYaml, string.Join('\n', code));
    }

    /// <summary>The message without the numbers of lines, which differ, and without what C# has to name differently.</summary>
    private static string Shown(string id, string message)
    {
        var text = Line().Replace(message, "line N");
        return Cores.TryGetValue(id, out var core) && text.Contains(core, StringComparison.Ordinal) ? core : text;
    }

    [GeneratedRegex("line [0-9]+", RegexOptions.None, 10_000)]
    private static partial Regex Line();
}
