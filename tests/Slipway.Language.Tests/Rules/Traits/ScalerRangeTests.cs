namespace Slipway.Language.Tests.Rules.Traits;

public class ScalerRangeTests
{
    [Theory]
    [InlineData("hpa", "{min: {|SLIP3102:5|}, max: 2}")]
    [InlineData("hpa", "{min: {|SLIP3102:11|}}")]
    [InlineData("cpuscaler", "{min: {|SLIP3102:5|}, max: 4, cpuUtil: 60}")]
    public void A_least_number_above_the_greatest_is_reported(string trait, string properties) =>
        Verify(trait, properties);

    [Theory]
    [InlineData("hpa", "{min: 2, max: 2}")]
    [InlineData("hpa", "{min: 10}")]
    [InlineData("cpuscaler", "{max: 1}")]
    [InlineData("keda-auto-scaler", "{min: 5, max: 2}")]
    public void Other_ranges_are_silent(string trait, string properties) => Verify(trait, properties);

    private static void Verify(string trait, string properties) =>
        SpecTest.Verify(
            Spec.Application(
                $$"""
                - name: web
                  type: worker
                  properties: {image: "nginx:1.27", cpu: "1"}
                  traits:
                  - type: {{trait}}
                    properties: {{properties}}
                """
            )
        );
}
