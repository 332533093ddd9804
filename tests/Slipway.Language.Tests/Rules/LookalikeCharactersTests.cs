namespace Slipway.Language.Tests.Rules;

public class LookalikeCharactersTests
{
    [Theory]
    [InlineData("value: {|SLIP0023:“hello”|}")]
    [InlineData("value: {|SLIP0023:„hello“|}")]
    [InlineData("value: {|SLIP0023:–lr 3|}")]
    [InlineData("value: {|SLIP0023:train —epochs 3|}")]
    [InlineData("value: {|SLIP0023:10\u00A0Gi|}")]
    [InlineData("value: {|SLIP0023:to\u200Bken|}")]
    public void Characters_of_word_processors(string value) => Check(value);

    [Theory]
    [InlineData("value: \"hello\"")]
    [InlineData("value: it’s fine")]
    [InlineData("value: 3 – 5")]
    [InlineData("value: café, naïve, 東京")]
    [InlineData("value: a—b")]
    public void Characters_that_are_at_home(string value) => Check(value);

    private static void Check(string value) =>
        SpecTest.Verify(
            $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: web
                type: webservice
                properties:
                  image: "registry.example/web:1.0.0"
                  env:
                  - name: GREETING
                    {{value}}
            """
        );
}
