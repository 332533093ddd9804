using Slipway.Language.Systems.Platform;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnreachedModelServerTests
{
    [Fact]
    public void A_stock_server_without_arguments_is_reported() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Serving("name: a, " + Container("{|SLIP4514:tensorflow/serving:2.16.1|}"))])
        );

    [Fact]
    public void Arguments_are_left_alone() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Serving("name: a, " + Container("tensorflow/serving:2.16.1, args: [--port=9000]"))])
        );

    [Fact]
    public void Other_images_are_left_alone() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Serving("name: a, " + Container("example/server:1.0"))])
        );

    [Fact]
    public void Deployments_get_the_arguments() =>
        SpecTest.Verify(Application([Serving("name: a, " + Container("tensorflow/serving:2.16.1"))]));

    private static string Container(string image) =>
        $"template: {{spec: {{containers: [{{name: tensorflow, image: {image}}}]}}}}";
}
