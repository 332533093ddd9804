using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class ModelInsteadOfVersionTests
{
    [Fact]
    public void The_name_of_a_model_is_reported_where_a_version_is_needed() =>
        SpecTest.Verify(
            Application(
                [Serving("name: a, modelVersion: {|SLIP4504:mymodel|}, modelImage: example/mymodel:v1")],
                Save("modelName: mymodel, imageRepo: example/mymodel, imageTag: v2"),
                Apply("serving")
            )
        );

    [Fact]
    public void A_version_that_is_called_like_another_model_is_fine() =>
        SpecTest.Verify(
            Application(
                [Serving("name: a, modelVersion: other")],
                Save("name: other, modelName: mymodel, imageRepo: example/mymodel, imageTag: v2"),
                Apply("serving")
            )
        );
}
