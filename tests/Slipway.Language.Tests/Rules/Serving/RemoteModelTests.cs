namespace Slipway.Language.Tests.Rules;

public class RemoteModelTests
{
    [Theory]
    [InlineData("s3")]
    [InlineData("gs")]
    public void A_model_in_a_bucket_is_noted(string scheme)
    {
        var found = SpecTest.Verify(Serving($"{{|SLIP3038:{scheme}://models/a|}}"));

        found.Single().Message.ShouldContain($"credentials for '{scheme}://models'");
    }

    [Fact]
    public void A_model_on_the_web_is_fine() =>
        new SpecTest { Advice = ["SLIP3038"] }.Check(Serving("https://example.com/model.tar.gz"));

    private static string Serving(string modelUri) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              graph:
                name: m
                implementation: sklearn
                modelUri: {{modelUri}}
            """
        );
}
