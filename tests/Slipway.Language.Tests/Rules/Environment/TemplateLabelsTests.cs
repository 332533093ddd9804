namespace Slipway.Language.Tests.Rules;

public class TemplateLabelsTests
{
    [Theory]
    [InlineData("model-training", "app.oam.dev/component")]
    [InlineData("model-training", "app.oam.dev/revision")]
    [InlineData("webservice", "app.oam.dev/component")]
    [InlineData("webservice", "app.oam.dev/name")]
    public void A_label_that_the_template_sets_is_reported(string type, string label) =>
        SpecTest.Verify(Spec.Component(type, $"image: a/b:1\nlabels: {{{{|SLIP3020:{label}|}}: zz, team: ml}}"));

    [Fact]
    public void The_revision_of_a_web_service_is_set_where_it_asks_for_it() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: a/b:1
                addRevisionLabel: true
                labels: {{|SLIP3020:app.oam.dev/revision|}: v1}
                """
            )
        );

    [Theory]
    [InlineData("model-training", "team: ml")]
    [InlineData("model-training", "app.oam.dev/component: comp")]
    [InlineData("model-training", "app.oam.dev/name: zz")]
    [InlineData("webservice", "app.oam.dev/name: app")]
    [InlineData("webservice", "app.oam.dev/revision: v1")]
    public void Labels_that_the_template_can_render_are_fine(string type, string label) =>
        SpecTest.Verify(Spec.Component(type, $"image: a/b:1\nlabels: {{{label}}}"));
}
