using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class DifferentRepositoryTests
{
    [Fact]
    public void Another_repository_than_the_jobs_is_reported() =>
        SpecTest.Verify(
            Application(
                [Job("modelName: one, imageRepo: example/m")],
                Train,
                Save("modelName: one, imageRepo: {|SLIP4506:other/m|}, imageTag: v1", "{|SLIP4507:save|}")
            )
        );

    [Fact]
    public void The_same_repository_is_fine() =>
        SpecTest.Verify(
            Application(
                [Job("modelName: one, imageRepo: example/m")],
                Train,
                Save("modelName: one, imageRepo: example/m, imageTag: v1", "{|SLIP4507:save|}")
            )
        );
}
