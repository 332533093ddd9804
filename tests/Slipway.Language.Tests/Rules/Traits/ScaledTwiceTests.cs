namespace Slipway.Language.Tests.Rules.Traits;

public class ScaledTwiceTests
{
    [Theory]
    [InlineData("{type: {|SLIP3105:scaler|}, properties: {replicas: 3}}, {type: hpa, properties: {min: 1, max: 3}}")]
    [InlineData("{type: cpuscaler, properties: {min: 1}}, {type: {|SLIP3105:scaler|}, properties: {replicas: 3}}")]
    public void A_fixed_number_of_pods_next_to_an_autoscaler_is_reported(string traits) =>
        SpecTest.Verify(Text(traits));

    [Theory]
    [InlineData("{type: scaler, properties: {replicas: 3}}")]
    [InlineData("{type: hpa, properties: {min: 1, max: 3}}")]
    public void One_of_them_is_silent(string traits) => SpecTest.Verify(Text(traits));

    [Fact]
    public void Where_KubeVela_leaves_the_number_alone_nothing_is_reported() =>
        SpecTest.Verify(
            Text("{type: scaler, properties: {replicas: 3}}, {type: hpa, properties: {min: 1, max: 3}}")
                + """

                  policies:
                  - name: keep
                    type: apply-once
                    properties: {enable: true, rules: [{strategy: {path: [spec.replicas]}}]}
                """
        );

    private static string Text(string traits) =>
        Spec.Application(
            $$"""
            - name: web
              type: worker
              properties: {image: "nginx:1.27", cpu: "1"}
              traits: [{{traits}}]
            """
        );
}
