namespace Slipway.Language.Tests.Rules.Policies;

/// <summary>KubeVela's merge of an override policy keeps one trait of each type.</summary>
public class RepeatedTraitTests
{
    private const string Sidecars = """
        - name: web
          type: webservice
          properties: {image: "nginx:1.27.3"}
          traits:
          - type: {|SLIP2046:sidecar|}
            properties: {name: log, image: "fluent/fluent-bit:3.2.2"}
          - type: scaler
            properties: {replicas: 2}
          - type: sidecar
            properties: {name: proxy, image: "envoyproxy/envoy:v1.32.1"}
        """;

    [Theory]
    [InlineData("{name: web, properties: {cpu: \"2\"}}")]
    [InlineData("{properties: {cpu: \"2\"}}")]
    [InlineData("{type: webservice, traits: [{type: scaler, properties: {replicas: 4}}]}")]
    public void A_change_loses_one_of_two_traits(string change)
    {
        var found = SpecTest.Verify(Spec.Application(Sidecars, Policy(change)));

        found
            .Single()
            .Message.ShouldStartWith(
                "component 'web' has several traits 'sidecar', and policy 'p' changes the component"
            );
    }

    [Theory]
    [InlineData("{name: web, type: worker, properties: {image: \"busybox:1.36.1\"}}")]
    [InlineData("{name: other, type: worker, properties: {image: \"busybox:1.36.1\"}}")]
    public void A_change_that_replaces_or_adds_a_component_loses_nothing_of_it(string change) =>
        SpecTest.Verify(Spec.Application(Clean, Policy(change)));

    [Fact]
    public void Without_a_change_both_are_applied() => SpecTest.Verify(Spec.Application(Clean));

    private static string Clean => SpecMarkup.Parse("spec.yaml", Sidecars).Text;

    private static string Policy(string change) =>
        $"- name: p\n  type: override\n  properties: {{components: [{change}]}}";
}
