using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class ModelSavedTwiceTests
{
    [Fact]
    public void A_step_after_a_job_that_saves_by_itself_is_reported() =>
        SpecTest.Verify(
            Application(
                [Job("modelName: one, imageRepo: example/m")],
                Train,
                Save("modelName: one, imageRepo: example/m, imageTag: v1", "{|SLIP4507:save|}")
            )
        );

    [Fact]
    public void A_job_that_saves_nothing_leaves_it_to_the_step() =>
        SpecTest.Verify(Application([Job()], Train, Save("modelName: one, imageRepo: example/m, imageTag: v1")));

    [Fact]
    public void A_step_in_front_of_the_job_saves_something_else() =>
        SpecTest.Verify(
            Application(
                [Job("modelName: one, imageRepo: example/m")],
                Save("modelName: one, imageRepo: example/m, imageTag: v1"),
                Train
            )
        );
}
