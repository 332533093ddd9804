using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Objects;

/// <summary>What the schema of a part finds wrong is said once, and not again of what the part would render to.</summary>
public class SpoiltComponentTests
{
    private const string Sidecar =
        "{type: sidecar, properties: {name: ship, image: \"fluent/fluent-bit:3.2.2\", volumes: [{name: emptydir-log, path: /log}]}}";

    [Theory]
    [InlineData("{tye: storage, properties: {emptyDir: [{name: log, mountPath: /log}]}}, " + Sidecar)]
    [InlineData("{type: storage, properties: {emptDir: [{name: log, mountPath: /log}]}}, " + Sidecar)]
    [InlineData("{type: storage, properties: {emptyDir: [{nae: log, mountPath: /log}]}}, " + Sidecar)]
    [InlineData("{type: storage, properties: {emptyDir: wrong}}, " + Sidecar)]
    [InlineData("{type: sidecar, properties: {nae: ship, image: \"fluent/fluent-bit:3.2.2\"}}")]
    [InlineData("{type: sidecar, properties: {name: ship, imge: \"fluent/fluent-bit:3.2.2\"}}")]
    public void Traits_that_lean_on_it_are_not_judged(string traits) =>
        Errors(Spec.WithTraits("webservice", "image: \"nginx:1.27.3\"", traits))
            .ShouldHaveSingleItem()
            .ShouldStartWith("SLIP100");

    [Fact]
    public void What_is_wrong_with_a_sound_component_is_said_next_to_what_is_wrong_elsewhere()
    {
        const string Components = """
            - {name: web, type: webservice, properties: {image: "nginx:1.27.3"}, traits: [{type: sidecar, properties: {name: web, image: "nginx:1.28.0"}}]}
            - {name: other, type: webservice, properties: {imge: "nginx:1.27.3"}}
            """;

        Errors(Spec.Application(Components)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("nae: cart")]
    [InlineData("name: [cart]")]
    public void A_component_whose_name_cannot_be_read_may_make_the_Service_that_others_call(string name)
    {
        var components =
            $"- {{{name}, type: webservice, properties: {{image: \"nginx:1.27.3\", ports: [{{port: 80, expose: true}}]}}}}\n"
            + "- {name: web, type: webservice, properties: {image: \"nginx:1.27.3\", env: [{name: CART, value: \"http://cart:80\"}]}}";

        Errors(Spec.Application(components), Severity.Warning).ShouldHaveSingleItem();
    }

    private static List<string> Errors(string spec, Severity least = Severity.Error) =>
        [
            .. Compile
                .For("kubernetes", spec)
                .Analysis.Diagnostics.Where(one => one.Severity >= least)
                .Select(one => one.Id),
        ];
}
