namespace Slipway.Language.Tests.Vessl.Rules;

public class ContradictingVariableTests
{
    [Fact]
    public void A_stored_secret_next_to_a_value_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  A: {secret: stored, {|SLIP5008:value|}: plain}
                """
            )
        );

    [Fact]
    public void A_source_without_its_part_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  A: {{|SLIP5008:source|}: secret}
                  B: {{|SLIP5008:source|}: text}
                  C: {value: x, {|SLIP5008:text|}: z}
                """
            )
        );

    [Fact]
    public void What_the_export_of_services_writes_is_sound() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  A: {secret: stored, source: secret}
                  B: {text: plain, source: text}
                  C: {value: plain}
                """
            )
        );
}
