namespace Slipway.Language.Tests.Rules.Names;

public class DigitInFrontTests
{
    [Fact]
    public void A_digit_in_front_keeps_ports_from_being_exposed() =>
        SpecTest.Verify(Spec.Component("webservice", "image: nginx:1.25", "{|SLIP2036:1st|}"));

    [Theory]
    [InlineData("webservice", "image: nginx:1.25")]
    [InlineData("worker", "image: nginx:1.25")]
    public void Other_names_and_types_are_fine(string type, string properties) =>
        SpecTest.Verify(Spec.Component(type, properties, type == "worker" ? "1st" : "first1"));
}
