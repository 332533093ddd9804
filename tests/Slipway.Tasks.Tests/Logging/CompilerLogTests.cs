using System.Text.Json;
using Microsoft.Build.Framework;
using NSubstitute;
using Slipway.Build.Logging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Tasks.Compiling;
using Slipway.Tasks.Logging;
using static Slipway.Tasks.Tests.Logging.LoggedBuild;
using Diagnostic = Slipway.Schema.Diagnostics.Diagnostic;

namespace Slipway.Tasks.Tests.Logging;

/// <summary>What analyzers found in the C# compiler, in the error log.</summary>
public class CompilerLogTests
{
    [Theory]
    [InlineData("error", "", "error")]
    [InlineData("warning", "", "warning")]
    [InlineData("note", "", "note")]
    [InlineData("error", """, "suppressions": [{"kind": "inSource"}]""", null)]
    public void What_analyzers_found_is_taken_from_the_compiler(string level, string more, string? expected)
    {
        using var run = new TaskRun();
        run.Spec("src/Web/Web.csproj", "");
        Begin(run, "src/Web");
        var file = new Uri(run.PathOf("src/Web/My Spec.cs")).AbsoluteUri;
        var result = $$$"""
            {
              "ruleId": "SLIP1005", "level": "{{{level}}}", "message": {"text": "wrong"},
              "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": "{{{file}}}"},
                "region": {"startLine": 14, "startColumn": 56, "endLine": 14, "endColumn": 60}
              }}]{{{more}}}
            }
            """;
        run.Spec("csc.sarif", "{\"runs\": [{\"results\": [" + result + "]}]}");

        LogCompiler(run, "src/Web", failed: true);

        Results(run)
            .Select(one =>
                (
                    one.GetProperty("level").GetString(),
                    Place(one).GetProperty("artifactLocation").GetProperty("uri").GetString(),
                    Place(one).GetProperty("region").GetProperty("endColumn").GetInt32()
                )
            )
            .ShouldBe(expected is null ? [] : [(expected, "src/Web/My%20Spec.cs", 60)]);
        Runs(run)[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("CS1002", "\"level\": \"error\",", true)] // ; expected
    [InlineData("CS0246", "\"level\": \"error\",", true)]
    [InlineData("CA2000", "\"level\": \"error\",", true)]
    [InlineData("CS0168", "\"level\": \"warning\",", false)]
    [InlineData("CS0168", "", false)] // a warning
    [InlineData("IDE0005", "\"level\": \"note\",", false)]
    [InlineData("CA2000", "\"level\": \"error\", \"suppressions\": [{\"kind\": \"inSource\"}],", false)]
    public void Errors_of_the_compiler_and_of_other_analyzers_are_there_too(string id, string more, bool isThere)
    {
        using var run = new TaskRun();
        Begin(run, "src/Web");
        run.Spec(
            "csc.sarif",
            "{\"runs\": [{\"results\": ["
                + $$"""{"ruleId": "{{id}}", {{more}} "message": {"text": "wrong"} }"""
                + "]}]}"
        );

        LogCompiler(run, "src/Web", failed: true);

        Results(run).Select(IdOf).ShouldBe(isThere ? [id] : []);
        foreach (
            var rule in Runs(run)[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
        )
        {
            rule.GetProperty("id").GetString().ShouldBe(id);
            rule.GetProperty("shortDescription").GetProperty("text").GetString().ShouldBe($"C# error {id}");
            rule.GetProperty("help").GetProperty("text").GetString().ShouldNotBeNull().ShouldContain(id);
        }
    }

    [Theory]
    [InlineData("""{"version": "1.0.0", "runs": [{"results": [{"ruleId": "SLIP1005"}]}]}""")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"runs": {}}""")]
    public void A_log_of_the_compiler_of_another_form_has_no_findings(string text)
    {
        using var run = new TaskRun();
        Begin(run, "src/Web");
        run.Spec("csc.sarif", text);

        LogCompiler(run, "src/Web", failed: false);

        Results(run).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_compiler_did_not_run_its_last_log_counts_for_nothing()
    {
        using var run = new TaskRun();
        run.Spec("csc.sarif", """{"runs": [{"results": [{"ruleId": "SLIP1005", "message": {"text": "wrong"}}]}]}""");
        File.SetLastWriteTimeUtc(run.PathOf("csc.sarif"), DateTime.UtcNow.AddHours(-1));
        Begin(run, "src/Web");

        LogCompiler(run, "src/Web", failed: true);

        Results(run).ShouldBeEmpty();
    }
}
