namespace Slipway.Language.Tests.Rules;

public class DuplicateVariableTests
{
    [Theory]
    [InlineData("model-training")]
    [InlineData("webservice")]
    public void A_variable_that_appears_twice_is_reported_at_the_second_place(string type)
    {
        var found = SpecTest.Verify(
            Spec.Component(
                type,
                """
                image: a/b:1
                env:
                - {name: MODE, value: fast}
                - {name: LEVEL, value: info}
                - {name: {|SLIP3019:MODE|}, value: slow}
                """
            )
        );

        found.Single().Message.ShouldStartWith("'MODE' already appears in line 12, and only the value here counts");
    }

    [Fact]
    public void Variables_that_differ_in_case_are_two() =>
        SpecTest.Verify(
            Spec.Component("webservice", "image: a/b:1\nenv: [{name: MODE, value: a}, {name: mode, value: b}]")
        );
}
