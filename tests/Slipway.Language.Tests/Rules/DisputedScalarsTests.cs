namespace Slipway.Language.Tests.Rules;

public class DisputedScalarsTests
{
    [Fact]
    public void Words_and_numbers_that_readers_disagree_on_are_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: cloneset
                  properties:
                    debug: {|SLIP0015:yes|}
                    mode: {|SLIP0015:012|}
                    at: {|SLIP0015:1:30|}
                    size: {|SLIP0015:1_000|}
                    {|SLIP0015:on|}: x
                """
            )
        );

        found[0].Message.ShouldContain("'yes' is true to Kubernetes tools, but text to YAML 1.2 readers");
        found.ShouldContain(one => one.Message.Contains("'on' is true", StringComparison.Ordinal));
        found[1].Message.ShouldContain("'012' is the number 10 to Kubernetes tools, but the decimal number 12");
        found[2].Message.ShouldContain("write \"1:30\" in quotes");
    }

    [Fact]
    public void Values_that_all_readers_agree_on_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: cloneset
                  properties:
                    debug: true
                    mode: "012"
                    count: 12
                    share: .5
                    empty: ~
                    when: 2024-01-01
                    port: 0x1F90
                """
            )
        );

    [Fact]
    public void A_value_of_the_wrong_type_is_reported_once() =>
        SpecTest.Verify(Spec.Component("model-training", "image: {|SLIP1003:yes|}"));
}
