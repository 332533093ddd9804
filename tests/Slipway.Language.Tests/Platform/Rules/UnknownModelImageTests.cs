using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownModelImageTests
{
    [Fact]
    public void A_version_of_which_no_one_says_the_image_is_reported() =>
        new SpecTest { Externals = [new External("ModelVersion", "first", null)] }.Check(
            Application([Serving("name: a, modelVersion: {|SLIP4525:first|}")])
        );

    [Fact]
    public void The_predictor_may_say_it() =>
        new SpecTest { Externals = [new External("ModelVersion", "first", null)] }.Check(
            Application([Serving("name: a, modelVersion: first, modelImage: example/first:v1")])
        );

    [Fact]
    public void KubeDL_finds_it_in_the_cluster() =>
        new SpecTest
        {
            Externals = [new External("ModelVersion", "first", null)],
            Serving = ServingForm.Inference,
        }.Check(Application([Serving("name: a, modelVersion: first")]));
}
