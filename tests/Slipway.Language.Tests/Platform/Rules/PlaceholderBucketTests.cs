using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class PlaceholderBucketTests
{
    [Fact]
    public void A_name_to_be_filled_in_is_reported() =>
        SpecTest.Verify(
            Application(
                [Job()],
                "name: train, type: ml-model-training, properties: {component: job, dataset: {s3: {bucket: {|SLIP4508:bucket-url|}}}}"
            )
        );

    [Fact]
    public void A_name_that_says_what_it_is_for_is_fine() =>
        SpecTest.Verify(
            Application(
                [Job()],
                "name: train, type: ml-model-training, properties: {component: job, dataset: {s3: {bucket: training-bucket}}}"
            )
        );
}
