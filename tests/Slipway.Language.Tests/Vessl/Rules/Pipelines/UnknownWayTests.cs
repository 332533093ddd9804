namespace Slipway.Language.Tests.Vessl.Rules;

public class UnknownWayTests
{
    [Theory]
    [InlineData("v1/if")]
    [InlineData("v1/manual_judgment")]
    public void Both_ways_out_of_a_step_that_decides_are_silent(string type) =>
        SpecTest.Verify(
            $$"""
            api_version: v1
            steps:
            - {key: check, type: {{type}}}
            - {key: good, type: v1/notification, depends_on: ["check:yes"]}
            - {key: bad, type: v1/fail, depends_on: ["check:no"]}
            - {key: all, type: v1/notification, depends_on: [check, "check:no"]}
            """
        );

    [Fact]
    public void A_word_that_is_not_a_way_is_reported_with_the_nearest()
    {
        var found = SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: check, type: v1/if}
            - {key: one, type: v1/fail, depends_on: ["check:{|SLIP5035:maybe|}"]}
            - {key: two, type: v1/fail, depends_on: ["check:{|SLIP5035:Yes|}"]}
            - {key: three, type: v1/fail, depends_on: [{|SLIP5035:"check:"|}]}
            """
        );
        found[0].Message.ShouldContain("its ways are 'check:yes' and 'check:no'");
        found[1].Message.ShouldContain("write 'check:yes'");
    }

    [Fact]
    public void A_way_out_of_a_step_that_decides_nothing_is_reported() =>
        SpecTest
            .Verify(
                """
                api_version: v1
                steps:
                - {key: tell, type: v1/notification}
                - {key: one, type: v1/fail, depends_on: [{|SLIP5035:"tell:yes"|}]}
                """
            )[0]
            .Message.ShouldContain("write 'tell'");

    [Fact]
    public void A_misspelt_key_in_front_of_a_way_keeps_the_way() =>
        SpecTest
            .Verify(
                """
                api_version: v1
                steps:
                - {key: check, type: v1/if}
                - {key: one, type: v1/fail, depends_on: ["{|SLIP5030:chekc|}:yes"]}
                """
            )[0]
            .Message.ShouldContain("did you mean 'check'?");

    [Fact]
    public void A_circle_by_a_way_is_a_circle() =>
        SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: {|SLIP5032:check|}, type: v1/if, depends_on: [redo]}
            - {key: {|SLIP5032:redo|}, type: v1/notification, depends_on: ["check:no"]}
            """
        );
}
