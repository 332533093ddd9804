namespace Slipway.Language.Tests.Vessl.Rules;

public class NumericPortNameTests
{
    [Fact]
    public void Digits_are_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                ports:
                - name: {|SLIP5017:"4999"|}
                  type: http
                  port: 4999
                """
            )
        );

    [Fact]
    public void A_word_or_nothing_is_not() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                ports:
                - name: gradio
                  type: http
                  port: 7860
                - 3000
                - port: 8000
                """
            )
        );
}
