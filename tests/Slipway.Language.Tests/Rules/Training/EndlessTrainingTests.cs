namespace Slipway.Language.Tests.Rules;

public class EndlessTrainingTests
{
    [Fact]
    public void A_training_that_restarts_forever_cannot_be_waited_for()
    {
        var found = SpecTest.Verify(Training("{|SLIP3023:Always|}", "dependsOn: [train]"));

        found.Single().Message.ShouldContain("so the job never succeeds and 'app' waits forever");
    }

    [Theory]
    [InlineData("Never")]
    [InlineData("OnFailure")]
    public void A_training_that_ends_can_be_waited_for(string policy) =>
        SpecTest.Verify(Training(policy, "dependsOn: [train]"));

    [Fact]
    public void A_training_that_no_one_waits_for_may_restart_forever() =>
        SpecTest.Verify(Training("Always", "dependsOn: []"));

    private static string Training(string policy, string dependsOn) =>
        Spec.Application(
            $$"""
            - name: train
              type: model-training
              properties:
                image: a/b:1
                restartPolicy: {{policy}}
            - name: app
              type: webservice
              {{dependsOn}}
              properties: {image: "nginx:1.25"}
            """
        );
}
