namespace Slipway.Language.Tests.Yaml;

/// <summary>A key that is indented less than those before and after it is one fault, at the key.</summary>
public class DedentedKeyTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: demo}

        """;

    [Theory]
    [InlineData("a:\n{|SLIP0006:b|}:\n    - c\n  d: 1", "a:\n  b:\n    - c\n  d: 1")]
    [InlineData("a:\n{|SLIP0006:b|}:\n    c: 1\n  d: 1\ne: 2", "a:\n  b:\n    c: 1\n  d: 1\ne: 2")]
    [InlineData("a:\n  x: 1\n{|SLIP0006:b|}: 1\n  d: 1", "a:\n  x: 1\n  b: 1\n  d: 1")]
    [InlineData("a:\n  x: 1\n{|SLIP0006:b|}:\n    - c\n  d: 1", "a:\n  x: 1\n  b:\n    - c\n  d: 1")]
    [InlineData("- a:\n    x: 1\n  {|SLIP0006:b|}: 1\n    d: 1\n- e", "- a:\n    x: 1\n    b: 1\n    d: 1\n- e")]
    public void It_is_reported_once_and_indented(string marked, string indented)
    {
        var found = YamlTest.Verify(marked).ShouldHaveSingleItem();

        found.Message.ShouldStartWith("this line is indented less than line ");
        found.Fix!.Apply("f", SpecMarkup.Parse("f", marked).Text).ShouldBe(indented);
        YamlTest.Verify(indented).ShouldBeEmpty();
    }

    [Fact]
    public void The_components_of_an_application_at_the_margin() =>
        SpecTest.Verify(
            Head
                + """
                spec:
                {|SLIP0006:components|}:
                    - name: web
                      type: webservice
                      properties: {image: "nginx:1.27.3"}
                  policies:
                    - {name: gc, type: garbage-collect, properties: {}}
                """
        );

    [Fact]
    public void The_components_of_an_application_at_the_margin_after_others() =>
        SpecTest.Verify(
            Head
                + """
                spec:
                  policies:
                    - {name: gc, type: garbage-collect, properties: {}}
                {|SLIP0006:components|}:
                    - name: web
                      type: webservice
                      properties: {image: "nginx:1.27.3"}
                  workflow:
                    steps: []
                """
        );

    [Theory]
    [InlineData("a:\n  b: 1\n    {|SLIP0006:c|}: 2\n  d: 3")]
    [InlineData("a: 1\nb: 2\n  {|SLIP0006:c|}: 2")]
    [InlineData("a:\n    - b\n  {|SLIP0006:c|}: d")]
    public void A_line_that_is_indented_differently_is_just_that(string marked) => YamlTest.Verify(marked);
}
