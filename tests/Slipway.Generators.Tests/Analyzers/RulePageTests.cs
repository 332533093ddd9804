using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>The pages of rules about C#: the code under Example raises the finding, and the code under Fix does not.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Examples => [.. Ids("Example")];

    public static TheoryData<string> Fixes => [.. Ids("Fix")];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_example_raises_the_finding(string id) =>
        (await Analysis.Of(Code(id, "Example"), Known)).ShouldContain(found => found.Id == id);

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task The_fix_raises_nothing(string id) => (await Analysis.Of(Code(id, "Fix"), Known)).ShouldBeEmpty();

    /// <summary>What the project passes on.</summary>
    private static readonly (string, string)[] Known = [("_SlipwaySpecProperties", "Version")];

    /// <summary>The rules that analyzers report and whose pages are in C#.</summary>
    private static IEnumerable<string> Ids(string heading) =>
        CatalogueTests
            .Rules.Select(rule => rule.Id)
            .Distinct(StringComparer.Ordinal)
            .Where(id => new DocumentedRule(id).Block(heading, "csharp") is not null);

    /// <summary>Statements go into a spec method, members into a class.</summary>
    private static string Code(string id, string heading)
    {
        var code = new DocumentedRule(id).Block(heading, "csharp")!.Value.Code;
        return code.Contains("[Spec]", StringComparison.Ordinal)
            ? MarkedCode.Members(code).Text.Replace("public static class", "public class", StringComparison.Ordinal)
            : MarkedCode.BodyText(code);
    }
}
