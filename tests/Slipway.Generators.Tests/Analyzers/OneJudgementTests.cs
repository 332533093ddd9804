using System.Globalization;
using Slipway.Generators.Tests.Analyzers.Twins;
using Slipway.Generators.Tests.Analyzers.Verifying;
using Slipway.Generators.Tests.Speech;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>
/// A rule that YAML and C# both have judges the twins of one mistake alike; and the editor says of C# what the build says,
/// in one text.
/// </summary>
public sealed class OneJudgementTests
{
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
        var inEditor = code.Where(one => one.Id == twin.Id)
            .Select(one => one.GetMessage(CultureInfo.InvariantCulture))
            .ToList();
        var inBuild = CodeSpecs
            .Findings(twin.CSharp)
            .Where(one => one.Id == twin.Id)
            .Select(one => one.Message)
            .ToList();
        var spec = Language.Analysis.Run([SourceText.From("demo.yaml", twin.Yaml)], new WorkspaceOptions());
        var inYaml = spec.Diagnostics.Where(one => one.Id == twin.Id).ToList();

        inYaml.ShouldNotBeEmpty(string.Join('\n', spec.Diagnostics));
        inBuild.Count.ShouldBe(inYaml.Count);
        inEditor.ShouldBe(inBuild, ignoreOrder: true, string.Join('\n', code));
    }
}
