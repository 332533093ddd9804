namespace Slipway.Language.Tests.Rules;

/// <summary>KubeVela accepts an Application without components.</summary>
public class EmptyApplicationTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: demo}

        """;

    [Theory]
    [InlineData("spec:\n  components: {|SLIP3094:[]|}")]
    [InlineData("spec: {components: {|SLIP3094:[]|}, workflow: {steps: []}}")]
    [InlineData(
        "spec:\n  components: {|SLIP3094:[]|}\n  policies: [{name: gc, type: garbage-collect, properties: {}}]"
    )]
    // What the policy names is not there either, which goes without saying.
    [InlineData(
        "spec:\n  components: {|SLIP3094:[]|}\n  policies: [{name: half, type: override, properties: {selector: [web]}}]"
    )]
    public void An_empty_list_is_reported_once(string spec) => SpecTest.Verify(Head + spec);

    [Theory]
    [InlineData("spec:\n  components: []\n  workflow: {steps: [{name: wait, type: suspend}]}")]
    [InlineData("spec:\n  components: []\n  workflow: {ref: theirs}")]
    [InlineData(
        "spec:\n  components: []\n  policies:\n  - name: more\n    type: override\n    properties:\n"
            + "      components: [{name: web, type: webservice, properties: {image: \"nginx:1.27.3\"}}]"
    )]
    public void What_makes_something_else_is_fine(string spec) => SpecTest.Verify(Head + spec);

    [Theory]
    [InlineData("{|SLIP1002:spec|}: {}")]
    [InlineData("{|SLIP1002:spec|}:\n  policies: [{name: half, type: override, properties: {selector: [web]}}]")]
    public void A_missing_list_is_missing_and_nothing_else(string spec)
    {
        var found = SpecTest.Verify(Head + spec).ShouldHaveSingleItem();

        found.Message.ShouldBe(
            "'spec' has no 'components': add it (what the Application consists of, in the order in which it is rendered)"
        );
    }
}
