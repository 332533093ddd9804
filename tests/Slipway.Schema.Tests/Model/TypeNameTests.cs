using Slipway.Schema.Model;

namespace Slipway.Schema.Tests.Model;

public sealed class TypeNameTests
{
    [Fact]
    public void Names_for_types_and_words_are_read()
    {
        var said = Read(
            """{"enum":["tensorflow"],"x-slipway-type":"Framework","x-slipway-words":{"tensorflow":"TensorFlow"}}"""
        ).Root.Annotations;
        said.TypeName.ShouldBe("Framework");
        said.WordNames["tensorflow"].ShouldBe("TensorFlow");
    }

    [Theory]
    [InlineData("""{"x-slipway-type":1}""")]
    [InlineData("""{"x-slipway-words":"TensorFlow"}""")]
    [InlineData("""{"x-slipway-words":{"tensorflow":1}}""")]
    public void Names_that_are_no_text_are_faults(string text) => Read(text).Faults.ShouldHaveSingleItem();

    private static SchemaDocument Read(string text) => new SchemaSet(_ => text).Open("a.json")!;
}
