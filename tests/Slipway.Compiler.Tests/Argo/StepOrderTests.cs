namespace Slipway.Compiler.Tests.Argo;

public class StepOrderTests
{
    private const string Three = """
        - {name: a, type: suspend}
        - {name: b, type: suspend}
        - {name: c, type: suspend, dependsOn: [a]}
        """;

    [Fact]
    public void Steps_run_one_after_another_where_nothing_else_is_said() =>
        ArgoSpec.Compiled(ArgoSpec.Of(Three)).Tasks().ShouldBe(["a: ", "b: a", "c: b && a"]);

    [Fact]
    public void Steps_of_a_DAG_wait_for_what_they_name() =>
        ArgoSpec.Compiled(ArgoSpec.Of(Three, "{steps: DAG}")).Tasks().ShouldBe(["a: ", "b: ", "c: a"]);

    [Fact]
    public void Steps_of_a_group_run_side_by_side()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: before
                  type: suspend
                - name: group
                  type: step-group
                  subSteps:
                  - {name: a, type: suspend}
                  - {name: b, type: suspend}
                  - {name: c, type: suspend, dependsOn: [a]}
                """
            )
        );

        workflow.Tasks().ShouldBe(["before: ", "group: before"]);
        workflow.Tasks("group").ShouldBe(["a: ", "b: ", "c: a"]);
    }

    [Fact]
    public void Steps_of_a_group_run_one_after_another_where_its_mode_says_so() =>
        ArgoSpec
            .Compiled(
                ArgoSpec.Of(
                    """
                    - name: group
                      type: step-group
                      mode: StepByStep
                      subSteps:
                      - {name: a, type: suspend}
                      - {name: b, type: suspend}
                    """
                )
            )
            .Tasks("group")
            .ShouldBe(["a: ", "b: a"]);

    [Fact]
    public void A_step_that_waits_for_one_inside_a_group_waits_for_the_group_and_the_other_way_round() =>
        ArgoSpec
            .Compiled(
                ArgoSpec.Of(
                    """
                    - name: first
                      type: suspend
                    - name: group
                      type: step-group
                      subSteps:
                      - {name: inner, type: suspend, dependsOn: [first]}
                    - {name: last, type: suspend, dependsOn: [inner]}
                    """,
                    "{steps: DAG}"
                )
            )
            .Tasks()
            .ShouldBe(["first: ", "group: first", "last: group"]);

    [Fact]
    public void Without_steps_components_are_applied_in_the_order_of_what_they_depend_on()
    {
        var components = ArgoSpec.Components + "\n  dependsOn: [train]";

        var workflow = ArgoSpec.Compiled(Spec.Application(components));

        workflow.Tasks().ShouldBe(["train: ", "front: train"]);
        workflow.Template("train")["resource"]!["successCondition"]!
            .GetValue<string>()
            .ShouldBe("status.completionTime");
    }

    [Fact]
    public void Without_steps_each_topology_is_deployed()
    {
        var policies = """
            - name: cheap
              type: override
              properties: {components: [{name: front, properties: {cpu: "1"}}]}
            - name: here
              type: topology
              properties: {clusters: [local], namespace: shop}
            """;

        var workflow = ArgoSpec.Compiled(Spec.Application(ArgoSpec.Components, policies));

        workflow.Tasks().ShouldBe(["deploy-here: "]);
        workflow.Tasks("deploy-here").ShouldBe(["deploy-here-train: ", "deploy-here-front: "]);
        var front = WorkflowFaults.Applied(workflow).Last();
        ((string)front["metadata"]!["namespace"]!).ShouldBe("shop");
        ((string)front["spec"]!["template"]!["spec"]!["containers"]![0]!["resources"]!["limits"]!["cpu"]!).ShouldBe(
            "1"
        );
    }

    [Fact]
    public void Names_become_those_that_Argo_takes_and_stay_apart() =>
        ArgoSpec
            .Compiled(
                ArgoSpec.Of(
                    $$"""
                    - {name: "1 a.b", type: suspend}
                    - {name: "1_a/b", type: suspend}
                    - {name: main, type: suspend}
                    - {name: {{new string('x', 70)}}, type: suspend}
                    """,
                    "{steps: DAG}"
                )
            )
            .Tasks()
            .ShouldBe(["step-1-a-b: ", "step-1-a-b-2: ", "main-2: ", $"{new string('x', 63)}: "]);
}
