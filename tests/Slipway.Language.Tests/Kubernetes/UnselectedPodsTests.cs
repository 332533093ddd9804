namespace Slipway.Language.Tests.Kubernetes;

public class UnselectedPodsTests
{
    [Theory]
    [InlineData("app: {|SLIP4037:web|}", "metadata: {labels: {app: wbe}}")]
    [InlineData("app: {|SLIP4037:web|}, tier: a", "metadata: {labels: {tier: a}}")]
    [InlineData("app: {|SLIP4037:web|}", "metadata: {annotations: {a: b}}")]
    [InlineData("app: web", "metadata: {labels: {app: web, tier: a}}")]
    public void A_label_that_the_pods_do_not_have_is_reported(string selector, string metadata) =>
        SpecTest.Verify(Workload("Deployment", selector, metadata));

    [Theory]
    [InlineData("DaemonSet")]
    [InlineData("ReplicaSet")]
    public void Every_workload_with_a_selector_is_looked_at(string kind) =>
        SpecTest.Verify(Workload(kind, "app: {|SLIP4037:web|}", "metadata: {labels: {app: wbe}}"));

    [Fact]
    public void A_kind_of_another_group_is_its_operator_s_to_judge() =>
        SpecTest.Verify(
            Workload("StatefulSet", "app: web", "metadata: {labels: {app: wbe}}")
                .Replace("apps/v1", "apps.kruise.io/v1beta1", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("{|SLIP4037:web|}", "")]
    [InlineData("web", "traits: [{type: labels, properties: {app: web}}]")]
    public void Traits_may_give_the_objects_of_a_component_labels(string selected, string traits) =>
        SpecTest.Verify(
            Spec.Application(
                $$$"""
                - name: web
                  type: k8s-objects
                  properties:
                    objects:
                    - apiVersion: apps/v1
                      kind: Deployment
                      metadata: {name: web}
                      spec:
                        selector: {matchLabels: {app: {{{selected}}}}}
                        template: {metadata: {labels: {tier: a}}, spec: {containers: [{name: web, image: "nginx:1.27"}]}}
                  {{{traits}}}

                """
            )
        );

    private static string Workload(string kind, string selector, string metadata) =>
        $$$"""
            apiVersion: apps/v1
            kind: {{{kind}}}
            metadata: {name: web}
            spec:
              selector: {matchLabels: { {{{selector}}} }}
              template:
                {{{metadata}}}
                spec: {containers: [{name: web, image: "nginx:1.27"}]}
            """;
}
