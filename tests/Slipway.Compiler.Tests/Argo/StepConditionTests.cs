namespace Slipway.Compiler.Tests.Argo;

public class StepConditionTests
{
    private const string Ended = "(a.Succeeded || a.Failed || a.Errored || a.Skipped || a.Omitted)";

    [Theory]
    [InlineData("always", Ended)]
    [InlineData("status.a.failed", Ended + " && (a.Failed || a.Errored)")]
    [InlineData("status[\"a\"].succeeded", Ended + " && a.Succeeded")]
    [InlineData("!status.a.skipped", Ended + " && !((a.Skipped || a.Omitted))")]
    [InlineData("status.a.phase == \"failed\"", Ended + " && (a.Failed || a.Errored)")]
    [InlineData("status.a.phase != \"succeeded\"", Ended + " && !(a.Succeeded)")]
    [InlineData(
        "status.a.failed || status.a.skipped",
        Ended + " && ((a.Failed || a.Errored) || (a.Skipped || a.Omitted))"
    )]
    [InlineData("inputs.x == \"yes\"", "a.Succeeded when {{=workflow.outputs.parameters['x'] + '' == 'yes'}}")]
    [InlineData(
        "inputs.x == \"it's }}\"",
        @"a.Succeeded when {{=workflow.outputs.parameters['x'] + '' == 'it\'s \u007d\u007d'}}"
    )]
    [InlineData("inputs.x > 3", "a.Succeeded when {{=asFloat(workflow.outputs.parameters['x'] + '') > 3}}")]
    [InlineData(
        "status.a.succeeded && inputs.x == \"yes\"",
        "a.Succeeded when {{=workflow.outputs.parameters['x'] + '' == 'yes'}}"
    )]
    public void A_condition_becomes_what_Argo_asks(string condition, string asked) =>
        ArgoSpec.Compiled(Conditional(condition)).Tasks().ElementAt(1).ShouldBe($"b: {asked}");

    [Fact]
    public void A_step_after_one_with_a_condition_runs_whether_that_one_did_or_not() =>
        ArgoSpec
            .Compiled(Conditional("inputs.x == \"yes\""))
            .Tasks()
            .ElementAt(2)
            .ShouldBe("c: (b.Succeeded || b.Skipped || b.Omitted) && a");

    [Fact]
    public void A_workflow_that_goes_on_after_a_failure_fails_all_the_same() =>
        ArgoSpec.Compiled(Conditional("always")).Tasks().Last().ShouldBe("outcome: c");

    [Theory]
    [InlineData("status.a.message == \"x\"")]
    [InlineData("status.a.timeout")]
    [InlineData("status.c.failed")]
    [InlineData("inputs.x =~ \"^y\"")]
    [InlineData("inputs.x == 3Ki")]
    [InlineData("context.name == \"app\"")]
    [InlineData("status.a.failed || inputs.x == \"yes\"")]
    [InlineData("!(status.a.failed && inputs.x == \"yes\")")]
    public void A_condition_that_Argo_cannot_ask_takes_its_step_out(string condition)
    {
        var workflow = ArgoSpec.Compiled(Conditional(condition));

        workflow.Tasks().ShouldBe(["a: ", "c: a"]);
    }

    [Fact]
    public void A_step_cannot_ask_about_one_that_waits_for_it() =>
        ArgoSpec
            .Compiled(
                ArgoSpec.Of(
                    """
                    - {name: a, type: suspend, if: status.b.succeeded}
                    - {name: b, type: suspend, dependsOn: [a]}
                    """,
                    "{steps: DAG}"
                )
            )
            .Tasks()
            .ShouldBe(["b: "]);

    [Theory]
    [InlineData("if: always, inputs: [{from: x, parameterKey: value.data.a}]", "use: get.Succeeded")]
    [InlineData("if: always", "use: (get.Succeeded || get.Failed || get.Errored || get.Skipped || get.Omitted)")]
    [InlineData("inputs: [{from: x, parameterKey: value.data.a}]", "use: get")]
    public void A_step_runs_only_after_what_gives_it_a_value_has_succeeded(string more, string expected) =>
        ArgoSpec.Compiled(ArgoSpec.Of($"{Read}- {{{Use}, {more}}}")).Tasks().ElementAt(1).ShouldBe(expected);

    [Fact]
    public void A_step_that_takes_what_a_step_with_a_condition_gives_may_be_left_out_with_it()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                $$"""
                - {name: first, type: suspend}
                {{Read.Replace(
                    "type: read-object",
                    "type: read-object\n  if: status.first.succeeded",
                    StringComparison.Ordinal
                )}}- { {{Use}}, inputs: [{from: x, parameterKey: value.data.a}]}
                - {name: last, type: suspend}
                """
            )
        );

        workflow
            .Tasks()
            .Skip(2)
            .ShouldBe([
                "use: get.Succeeded && (get.Succeeded || get.Skipped || get.Omitted) && first",
                "last: (use.Succeeded || use.Skipped || use.Omitted) && (get.Succeeded || get.Skipped || get.Omitted) && first",
                "outcome: last",
            ]);
    }

    [Fact]
    public void A_group_waits_for_what_the_steps_inside_it_take() =>
        ArgoSpec
            .Compiled(
                ArgoSpec.Of(
                    $"{Read}- name: both\n  type: step-group\n  if: always\n  subSteps:\n  - {{{Use}, inputs: [{{from: x, parameterKey: value.data.a}}]}}\n"
                )
            )
            .Tasks()
            .ElementAt(1)
            .ShouldBe("both: get.Succeeded");

    private const string Read = """
        - name: get
          type: read-object
          properties: {apiVersion: v1, kind: ConfigMap, name: settings}
          outputs: [{name: x, valueFrom: output.value.data.x}]

        """;

    private const string Use =
        "name: use, type: apply-object, properties: {value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}}}";

    private static string Conditional(string condition) =>
        ArgoSpec.Of(
            $$"""
            - name: a
              type: read-object
              properties: {apiVersion: v1, kind: ConfigMap, name: settings}
              outputs:
              - {name: x, valueFrom: output.value.data.x}
            - name: b
              type: suspend
              if: '{{condition.Replace("'", "''", StringComparison.Ordinal)}}'
              inputs:
              - {from: x}
            - name: c
              type: suspend
            """
        );
}
