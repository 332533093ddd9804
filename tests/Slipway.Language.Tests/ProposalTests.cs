using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests;

/// <summary>What a message says to write is right: written there, nothing is found.</summary>
public class ProposalTests
{
    private const string Run = """
        name: lab
        image: "registry.example/lab:1.0.0"
        resources: {cluster: c, preset: p}

        """;

    private static readonly string Web = Spec.Component("webservice", "image: IMAGE");

    [Theory]
    [InlineData("8", "'max_runtime' is 8, and it must be 0: write a duration such as 24h, or 0 for no end")]
    [InlineData("-1", "'max_runtime' is -1, and it must be 0: write a duration such as 24h, or 0 for no end")]
    [InlineData("\"8\"", "'8' has no unit: it must be numbers with the units h, m, s, ms, us or ns")]
    public void A_runtime_without_a_unit(string written, string message)
    {
        Single(Interactive(written, "2h")).Message.ShouldStartWith(message);

        SpecTest.Verify(Interactive("24h", "2h")).ShouldBeEmpty();
        SpecTest.Verify(Interactive("0", "2h")).ShouldBeEmpty();
    }

    [Fact]
    public void A_duration_without_a_unit_is_not_right_in_quotes_either()
    {
        var found = Single(Interactive("24h", "120"));

        found.Message.ShouldEndWith("write numbers with the units h, m, s, ms, us or ns, for instance 1h30m");
        found.Fix.ShouldBeNull();
        SpecTest.Verify(Interactive("24h", "1h30m")).ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_is_right_in_quotes()
    {
        var text = Spec.Component("webservice", "image: \"nginx:1.27.3\"\ncpu: 4");
        var found = Single(text);

        found.Message.ShouldEndWith("put it in quotes, \"4\"");
        SpecTest.Verify(found.Fix!.Apply("spec1.yaml", text)).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_break_at_the_end_of_a_value()
    {
        var text = Web.Replace("IMAGE", "|\n          nginx:1.27.3", StringComparison.Ordinal);

        Single(text)
            .Message.ShouldStartWith(
                "'nginx:1.27.3\\n' ends with a line break, which '|' and '>' keep, and '|-' and '>-' do not"
            );
        SpecTest.Verify(text.Replace(": |", ": |-", StringComparison.Ordinal)).ShouldBeEmpty();
        SpecTest.Verify(text.Replace(": |", ": >-", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<url>")]
    [InlineData("\"<your image>\"")]
    public void A_placeholder(string written) =>
        Single(Web.Replace("IMAGE", written, StringComparison.Ordinal))
            .Message.ShouldContain("' is a placeholder that is still to be filled in: it must be a repository");

    [Fact]
    public void A_value_that_only_has_a_pattern()
    {
        const string Notification = """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components: [{name: web, type: webservice, properties: {image: "nginx:1.27.3"}}]
              workflow:
                steps:
                - {name: all, type: deploy}
                - name: tell
                  type: notification
                  properties:
                    slack:
                      url: {value: URL}
                      message: {text: done}
            """;

        Single(Notification.Replace("URL", "<url>", StringComparison.Ordinal))
            .Message.ShouldContain("it is a placeholder that is still to be filled in");
        SpecTest
            .Verify(Notification.Replace("URL", "\"https://example.com/hook\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string Interactive(string runtime, string idle) =>
        Run + $"interactive:\n  max_runtime: {runtime}\n  jupyter: {{idle_timeout: {idle}}}\n";

    private static Diagnostic Single(string text) =>
        Analysis
            .Run([SourceText.From("spec1.yaml", text)], new WorkspaceOptions())
            .Diagnostics.Where(one => one.Severity != Severity.Info)
            .ShouldHaveSingleItem();
}
