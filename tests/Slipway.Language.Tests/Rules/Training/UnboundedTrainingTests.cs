namespace Slipway.Language.Tests.Rules;

public class UnboundedTrainingTests
{
    [Fact]
    public void A_training_that_is_waited_for_without_limit_is_noted()
    {
        var found = SpecTest.Verify(Pipeline("{|SLIP3024:train|}", "dependsOn: [train]"));

        found
            .Single()
            .Message.ShouldBe(
                "if 'train' fails, 'app' waits forever: apply it in a workflow step with 'timeout', such as timeout: 2h"
            );
    }

    [Fact]
    public void A_step_without_a_timeout_sets_no_limit() =>
        SpecTest.Verify(Pipeline("{|SLIP3024:train|}", "dependsOn: [train]", Steps("meta: {alias: training}")));

    [Fact]
    public void A_step_with_a_timeout_sets_a_limit() =>
        new SpecTest { Advice = ["SLIP3024"] }.Check(Pipeline("train", "dependsOn: [train]", Steps("timeout: 2h")));

    [Fact]
    public void A_group_with_a_timeout_sets_a_limit() =>
        new SpecTest { Advice = ["SLIP3024"] }.Check(
            Pipeline(
                "train",
                "dependsOn: [train]",
                """
                steps:
                - name: all
                  type: step-group
                  timeout: 2h
                  subSteps:
                  - name: train
                    type: apply-component
                    properties: {component: train}
                  - name: app
                    type: apply-component
                    dependsOn: [train]
                    properties: {component: app}
                """
            )
        );

    [Fact]
    public void A_training_that_no_one_waits_for_needs_no_limit() =>
        new SpecTest { Advice = ["SLIP3024"] }.Check(Pipeline("train", "dependsOn: []"));

    private static string Steps(string train) =>
        $$"""
            steps:
            - name: train
              type: apply-component
              {{train}}
              properties: {component: train}
            - name: app
              type: apply-component
              properties: {component: app}
            """;

    private static string Pipeline(string train, string dependsOn, string? workflow = null) =>
        Spec.Application(
            $$"""
            - name: {{train}}
              type: model-training
              properties: {image: "a/b:1"}
            - name: app
              type: webservice
              {{dependsOn}}
              properties: {image: "nginx:1.25"}
            """,
            workflow: workflow
        );
}
