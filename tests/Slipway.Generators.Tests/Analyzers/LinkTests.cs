using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>Where a finding's link leads: to the page in the package, and nowhere where there is none.</summary>
public sealed class LinkTests
{
    public static TheoryData<string, string> Findings =>
        new()
        {
            { "SLIP1005", Body("app.AddWebService(\"web\", \"Example/Web:1\");") },
            { "SLIP2001", Body("app.AddWebService(\"web\", \"x/y:1\").DependsOn(\"wbe\");") },
            { "SLIP9022", "public static class Specs { [Slipway.Spec] public static int Make() => 1; }" },
            {
                "SLIP2604",
                "public static class Specs { [Slipway.Spec] public static Slipway.Application Make(Slipway.SpecContext context) => new(context[\"none\"]); }"
            },
        };

    [Theory]
    [MemberData(nameof(Findings))]
    public async Task A_finding_links_to_its_page_in_the_package(string id, string code)
    {
        var found = await Analysis.Of(
            code,
            ("_SlipwayRulePages", "/packages/slip way/docs/rules/"),
            ("_SlipwaySpecProperties", "")
        );

        var finding = found.Single(one => one.Id == id);
        new Uri(finding.Descriptor.HelpLinkUri).ShouldSatisfyAllConditions(
            link => link.Scheme.ShouldBe("file"),
            link => link.AbsoluteUri.ShouldEndWith($"/packages/slip%20way/docs/rules/{id}.md")
        );
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public async Task Without_pages_there_is_no_link(string id, string code)
    {
        var found = await Analysis.Of(code, ("_SlipwaySpecProperties", ""));

        found.Single(one => one.Id == id).Descriptor.HelpLinkUri.ShouldBeEmpty();
    }

    private static string Body(string statements) => MarkedCode.BodyText(statements);
}
