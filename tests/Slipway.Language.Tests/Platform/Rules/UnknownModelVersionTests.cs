using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownModelVersionTests
{
    [Fact]
    public void A_version_that_nothing_makes_is_reported_with_the_nearest_one() =>
        SpecTest
            .Verify(
                Application(
                    [Serving("name: a, modelVersion: {|SLIP4503:mymodel-v1|}, modelImage: example/mymodel:v1")],
                    Save("modelName: mymodel, imageRepo: example/mymodel, imageTag: v2"),
                    Apply("serving")
                )
            )
            .Single()
            .Message.ShouldEndWith(
                "did you mean 'mymodel-v2'? One that exists is declared with <SlipwayExternal Include=\"mymodel-v1\" Kind=\"ModelVersion\" />"
            );

    [Fact]
    public void A_version_that_a_step_makes_is_called_after_model_and_tag() =>
        SpecTest.Verify(
            Application(
                [Serving("name: a, modelVersion: mymodel-v2")],
                Save("modelName: mymodel, imageRepo: example/mymodel, imageTag: v2"),
                Apply("serving")
            )
        );

    [Fact]
    public void A_document_makes_one_too() =>
        new SpecTest { Externals = [new External("Secret", "regcred", null)] }.Check(
            Documents(Application([Serving("name: a, modelVersion: first")]), ModelVersion("first", "mymodel", "v1"))
        );

    [Fact]
    public void One_that_lives_in_the_cluster_is_known() =>
        new SpecTest { Externals = [new External("ModelVersion", "first", null)] }.Check(
            Application([Serving("name: a, modelVersion: first, modelImage: example/first:v1")])
        );
}
