namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnfitResourcesTests
{
    [Theory]
    [InlineData("{requests: {cpu: {|SLIP4032:8|}}, limits: {cpu: 4}}", "request at most 4, or raise the limit")]
    [InlineData(
        "{requests: {memory: {|SLIP4032:8G|}}, limits: {memory: 4Gi}}",
        "request at most 4Gi, or raise the limit"
    )]
    [InlineData("{limits: {nvidia.com/gpu: {|SLIP4032:\"0.5\"|}}}", "write a whole number")]
    [InlineData("{limits: {nvidia.com/gpu: {|SLIP4032:500m|}}}", "write a whole number")]
    [InlineData(
        "{requests: {nvidia.com/gpu: {|SLIP4032:1|}}, limits: {nvidia.com/gpu: 2}}",
        "the same number for both"
    )]
    [InlineData(
        "{requests: {nvidia.com/gpu: 1}, limits: {nvidia.com/gpu: {|SLIP4032:\"0.5\"|}}}",
        "write a whole number"
    )]
    [InlineData("{requests: {{|SLIP4032:nvidia.com/gpu|}: 1}}", "write 'nvidia.com/gpu: 1' under 'limits'")]
    public void Resources_that_no_node_gives_are_reported(string resources, string remedy) =>
        Check(resources).Single().Message.ShouldEndWith(remedy);

    [Theory]
    [InlineData("{requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 1, memory: 1Gi, nvidia.com/gpu: 1}}")]
    [InlineData("{requests: {nvidia.com/gpu: 1}, limits: {nvidia.com/gpu: \"1\"}}")]
    [InlineData("{requests: {cpu: 2, ephemeral-storage: 1Gi}}")]
    public void Others_are_fine(string resources) => Check(resources);

    private static IReadOnlyList<Slipway.Schema.Diagnostics.Diagnostic> Check(string resources) =>
        KubeDlSpec.Verify(KubeDlSpec.TFJob(worker: KubeDlSpec.Pod("tensorflow", $", resources: {resources}")));
}
