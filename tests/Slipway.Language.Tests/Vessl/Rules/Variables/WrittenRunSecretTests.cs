namespace Slipway.Language.Tests.Vessl.Rules;

public class WrittenRunSecretTests
{
    [Theory]
    [InlineData("run: {|SLIP5036:git clone https://ana:hunter29f31@example.com/a/b|}")]
    [InlineData("run: [{command: {|SLIP5036:huggingface-cli login --token hf_h4nter29f31aBcDeFgHiJ|}}]")]
    [InlineData("description: {|SLIP5036:'see postgres://ana:hunter29f31@db/a'|}\nrun: python train.py")]
    public void A_text_that_holds_one_is_reported_and_never_printed(string lines)
    {
        var found = SpecTest.Verify(VesslSpec.Bare(lines));

        found.Single().Message.ShouldNotContain("hunter29f31");
        found.Single().Message.ShouldNotContain("h4nter");
    }

    [Fact]
    public void A_variable_is_reported_as_such() =>
        SpecTest.Verify(VesslSpec.Run("env: {DATABASE: {|SLIP5011:\"postgres://ana:hunter29f31@db/a\"|}}"));

    [Theory]
    [InlineData("env: {PASSWORD: {secret: git}}\nrun: git clone https://ana:$PASSWORD@example.com/a/b")]
    [InlineData("run: curl https://example.com:8080/a@b")]
    [InlineData("run: huggingface-cli login --token hf_xxxxxxxxxxxxxxxxxxxxxxxx")]
    public void References_ports_and_examples_are_fine(string lines) => SpecTest.Verify(VesslSpec.Bare(lines));
}
