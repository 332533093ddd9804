using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class DifferentModelTests
{
    [Fact]
    public void Another_model_than_the_one_trained_is_reported() =>
        SpecTest.Verify(
            Application(
                [Job("modelName: one, imageRepo: example/m")],
                Train,
                Save("modelName: {|SLIP4505:two|}, imageRepo: example/m, imageTag: v1", "{|SLIP4507:save|}")
            )
        );

    [Fact]
    public void The_same_model_is_fine() =>
        SpecTest.Verify(
            Application(
                [Job("modelName: one, imageRepo: example/m")],
                Train,
                Save("modelName: one, imageRepo: example/m, imageTag: v1", "{|SLIP4507:save|}")
            )
        );
}
