using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Rules.Workflow;

public class StepConditionTests
{
    private static IReadOnlyList<Diagnostic> Check(string condition) =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                $$"""
                - name: build
                  type: deploy
                - name: apply-a
                  type: suspend
                - name: last
                  type: suspend
                  inputs: [{from: context.name, parameterKey: message}]
                  if: {{condition}}
                """
            )
        );

    [Theory]
    [InlineData("(status.build.failed", "{|SLIP2030:(|}status.build.failed", "'(' is never closed")]
    [InlineData("status.build.failed)", "status.build.failed{|SLIP2030:)|}", "')' closes nothing")]
    [InlineData("status[\"build\").failed", "status[\"build\"{|SLIP2030:)|}.failed", "')' closes nothing")]
    [InlineData("status.build.phase = \"failed\"", "status.build.phase {|SLIP2030:=|} \"failed\"", "write '=='")]
    [InlineData("status.build.failed and true", "status.build.failed {|SLIP2030:and|} true", "write '&&'")]
    [InlineData("status.build.failed or true", "status.build.failed {|SLIP2030:or|} true", "write '||'")]
    [InlineData("not status.build.failed", "{|SLIP2030:not|} status.build.failed", "write '!'")]
    [InlineData("status.build.failed &&", "status.build.failed {|SLIP2030:&&|}", "nothing follows '&&'")]
    [InlineData("'&& status.build.failed'", "'{|SLIP2030:&&|} status.build.failed'", "there is nothing before '&&'")]
    [InlineData("Always", "{|SLIP2030:Always|}", "did you mean 'always'?")]
    [InlineData("failed", "{|SLIP2030:failed|}", "write always, or a question")]
    [InlineData("stats.build.failed", "{|SLIP2030:stats|}.build.failed", "did you mean 'status'?")]
    [InlineData("status.biuld.failed", "status.{|SLIP2030:biuld|}.failed", "did you mean 'build'?")]
    [InlineData("status.build.faild", "status.build.{|SLIP2030:faild|}", "did you mean 'failed'?")]
    [InlineData("status.build.fail", "status.build.{|SLIP2030:fail|}", "did you mean 'failed'?")]
    [InlineData("status.build.unknownField", "status.build.{|SLIP2030:unknownField|}", "it has failed, succeeded")]
    [InlineData(
        "status.build.phase == Failed",
        "status.build.phase == {|SLIP2030:Failed|}",
        "in double quotes, \"Failed\""
    )]
    [InlineData(
        "failed == status.build.phase",
        "{|SLIP2030:failed|} == status.build.phase",
        "in double quotes, \"failed\""
    )]
    [InlineData("build.status.failed", "{|SLIP2030:build|}.status.failed", "write status.build.failed")]
    [InlineData("build.failed", "{|SLIP2030:build|}.failed", "write status.build.failed")]
    [InlineData("steps.build.failed", "{|SLIP2030:steps|}.build.failed", "questions start with status")]
    [InlineData("job[\"build\"].failed", "{|SLIP2030:job|}[\"build\"].failed", "questions start with status")]
    [InlineData("always && true", "{|SLIP2030:always|} && true", "works alone")]
    [InlineData("always()", "{|SLIP2030:always()|}", "write always")]
    [InlineData("failure()", "{|SLIP2030:failure()|}", "status.build.failed")]
    [InlineData("!cancelled()", "\"!{|SLIP2030:cancelled|}()\"", "status.build.terminate")]
    [InlineData(
        "contains(status.build.message, \"x\")",
        "{|SLIP2030:contains|}(status.build.message, \"x\")",
        "is not a function"
    )]
    [InlineData("${{ always() }}", "{|SLIP2030:${{ always() }}|}", "write always")]
    [InlineData("${{ github.ref == 'x' }}", "{|SLIP2030:${{ github.ref == 'x' }}|}", "GitHub Actions")]
    public void What_CUE_cannot_read_is_reported_at_its_very_characters(string plain, string marked, string remedy)
    {
        plain.Trim('"').ShouldBe(marked.Replace("{|SLIP2030:", "").Replace("|}", "").Trim('"'));
        Check(marked).Single().Message.ShouldContain(remedy);
    }

    [Fact]
    public void Between_quotes_the_place_is_exact_where_no_escape_is()
    {
        Check("'!status[{|SLIP2030:\"buidl\"|}].failed'").Single().Message.ShouldContain("did you mean 'build'?");
        Check("{|SLIP2030:\"!status[\\\"buidl\\\"].failed\"|}").Count.ShouldBe(1);
        Check("\"status.build.phase == {|SLIP2030:'failed'|}\"").Single().Message.ShouldContain("in double quotes");
        Check("'status.build.message == {|SLIP2030:\"x|}'").Single().Message.ShouldContain("never closed");
        Check("'status.build.phase == {|SLIP2030:\"Failed\"|}'")
            .Single()
            .Message.ShouldContain("did you mean \"failed\"?");
        Check("'status.build.phase != {|SLIP2030:\"done\"|}'").Single().Message.ShouldContain("phases are succeeded");
        Check("'status.build.failed == {|SLIP2030:\"true\"|}'").Single().Message.ShouldContain("true or false");
    }

    [Theory]
    [InlineData("always")]
    [InlineData("\"true\"")]
    [InlineData("status.build.failed")]
    [InlineData("'!status[\"apply-a\"].succeeded && (status.build.phase != \"failed\" || inputs.ip == \"a=b\")'")]
    [InlineData("context.name =~ \"^and or not$\"")]
    [InlineData("inputs[\"context.name\"] == \"x\"")]
    [InlineData("len(parameter.list) >= 2.5 && 1.5 < 3")]
    [InlineData("'and([status.build.failed, true])'")]
    [InlineData("'\"\\(status.unknown.phase)\" == \"x\"'")]
    [InlineData("'status.unknown != _|_'")]
    [InlineData("'status.{{ .name }}.failed'")]
    [InlineData("strings.HasPrefix(status.build.message, \"x\")")]
    [InlineData("status.build.phase == context.phase")]
    [InlineData("status.build.reason == \"Any\"")]
    [InlineData("status.build.terminate == true")]
    [InlineData("'[for s in parameter.list if s == \"a\" {s}] != []'")]
    public void What_CUE_may_read_is_fine(string condition) => Check(condition).ShouldBeEmpty();

    [Fact]
    public void A_condition_over_several_lines_is_not_judged() =>
        Check("|\n    status.build.failed\n    and true\n").ShouldBeEmpty();
}
