using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnfitResourcesTests
{
    [Theory]
    [InlineData("{requests: {cpu: {|SLIP4032:2|}}, limits: {cpu: 500m}}")]
    [InlineData("{requests: {cpu: {|SLIP4032:1500m|}}, limits: {cpu: 1}}")]
    [InlineData("{requests: {memory: {|SLIP4032:1Gi|}}, limits: {memory: 512Mi}}")]
    [InlineData("{limits: {nvidia.com/gpu: {|SLIP4032:500m|}}}")]
    public void Resources_that_no_node_gives_are_reported(string resources)
    {
        SpecTest.Verify(Train(resources));
        SpecTest.Verify(Serve(resources));
    }

    [Theory]
    [InlineData("{requests: {cpu: 500m}, limits: {cpu: 1}}")]
    [InlineData("{requests: {cpu: 1000m, memory: 1024Mi}, limits: {cpu: 1, memory: 1Gi}}")]
    [InlineData("{requests: {cpu: 1}}")]
    public void Others_are_fine(string resources)
    {
        SpecTest.Verify(Train(resources));
        SpecTest.Verify(Serve(resources));
    }

    private static string Train(string resources) =>
        Application([Job(container: $"name: tensorflow, resources: {resources}")]);

    private static string Serve(string resources) =>
        Application([
            Serving(
                $"name: a, modelName: m, modelImage: \"example/model:1.0\", template: {{spec: {{containers: [{{name: tensorflow, image: \"example/server:1.0\", args: [--port=9000], resources: {resources}}}]}}}}"
            ),
        ]);
}
