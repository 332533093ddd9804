namespace Slipway.Language.Tests.Kubernetes;

public class HorizontalRangeTests
{
    [Theory]
    [InlineData("{|SLIP4035:5|}", 2)]
    [InlineData("2", 2)]
    [InlineData("1", 3)]
    public void A_least_number_above_the_greatest_is_reported(string least, int most) =>
        SpecTest.Verify(Autoscaler($"minReplicas: {least}, maxReplicas: {most}"));

    [Fact]
    public void One_that_is_left_out_is_not_above_anything() => SpecTest.Verify(Autoscaler("maxReplicas: 2"));

    private static string Autoscaler(string range) =>
        $$"""
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: {name: web}
            spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, {{range}}}
            """;
}
