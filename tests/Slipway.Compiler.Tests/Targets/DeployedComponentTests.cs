namespace Slipway.Compiler.Tests.Targets;

/// <summary>Target kubernetes shows what deploy steps make of components: override policies changed them, topologies placed them.</summary>
public class DeployedComponentTests
{
    private const string Web = """
        - name: web
          type: webservice
          properties: {image: "nginx:1.27.3", cpu: "1", labels: {tier: front}}
          traits:
          - {type: scaler, properties: {replicas: 2}}
          - {type: annotations, properties: {team: shop}}
        """;

    private const string Bigger = """
        - name: bigger
          type: override
          properties:
            components:
            - name: web
              properties: {cpu: "4", labels: {size: big}}
              traits:
              - {type: scaler, properties: {replicas: 9}}
              - {type: annotations, disable: true}
              - {type: labels, properties: {env: prod}}
        """;

    [Fact]
    public void Properties_are_merged_and_traits_changed_added_and_taken_away()
    {
        var text = Rendered(Spec.Application(Web, Bigger));

        text.ShouldContain("cpu: \"4\"");
        text.ShouldContain("tier: front");
        text.ShouldContain("size: big");
        text.ShouldContain("replicas: 9");
        text.ShouldContain("env: prod");
        text.ShouldNotContain("team: shop");
        text.ShouldNotContain("cpu: \"1\"");
    }

    [Fact]
    public void Steps_that_do_not_name_the_policy_leave_components_as_they_are()
    {
        var text = Rendered(
            Spec.Application(Web, Bigger, "steps:\n- {name: go, type: apply-component, properties: {component: web}}")
        );

        text.ShouldContain("cpu: \"1\"");
        text.ShouldContain("replicas: 2");
    }

    [Theory]
    [InlineData("{name: \"w*\", properties: {cpu: \"4\"}}", true)]
    [InlineData("{type: webservice, properties: {cpu: \"4\"}}", true)]
    [InlineData("{properties: {cpu: \"4\"}}", true)]
    [InlineData("{type: worker, properties: {cpu: \"4\"}}", false)]
    public void A_change_finds_its_components_by_pattern_and_type(string change, bool isFound)
    {
        var policy = $"- name: p\n  type: override\n  properties: {{components: [{change}]}}";

        Rendered(Spec.Application(Web, policy)).Contains("cpu: \"4\"", StringComparison.Ordinal).ShouldBe(isFound);
    }

    [Fact]
    public void A_change_of_another_type_takes_the_place_of_the_component()
    {
        var policy =
            "- name: p\n  type: override\n  properties: {components: [{name: web, type: worker, properties: {image: \"busybox:1.36.1\"}}]}";
        var text = Rendered(Spec.Application(Web, policy));

        text.ShouldContain("workload.oam.dev/type: worker");
        text.ShouldContain("busybox:1.36.1");
        text.ShouldNotContain("tier: front");
        text.ShouldNotContain("team: shop");
    }

    [Fact]
    public void A_policy_adds_components_and_selects_some()
    {
        var policy = """
            - name: p
              type: override
              properties:
                components: [{name: queue, type: worker, properties: {image: "busybox:1.36.1"}, traits: [{type: scaler, disable: true}]}]
                selector: [queue]
            """;
        var text = Rendered(
            Spec.Application(Web, policy, "steps:\n- {name: go, type: deploy, properties: {policies: [p]}}")
        );

        text.ShouldContain("workload.oam.dev/type: worker");
        // No step deploys it, which SLIP2024 reports: what is written stays to be seen.
        text.ShouldContain("workload.oam.dev/type: webservice");
    }

    [Fact]
    public void Each_namespace_of_a_topology_gets_its_own_form()
    {
        const string Places = """

            - {name: test, type: topology, properties: {clusters: [local], namespace: shop-test}}
            - {name: prod, type: topology, properties: {clusters: [local], namespace: shop-prod}}
            """;
        const string Steps = """
            steps:
            - {name: deploy-test, type: deploy, properties: {policies: [test]}}
            - {name: deploy-prod, type: deploy, properties: {policies: [bigger, prod]}}
            """;
        var spec = Spec.Application(Web, Bigger + Places, Steps);
        var objects = Compile
            .Objects(spec)
            .Select(one => $"{one["metadata"]!["namespace"]}/{one["metadata"]!["name"]}: {one["spec"]!["replicas"]}");

        objects.ShouldBe(["shop-test/web: 2", "shop-prod/web: 9"]);
        Findings.Verify("SLIP3092", ["kubernetes"], spec);
        Rendered(spec).ShouldContain("app.oam.dev/namespace: default");
    }

    [Fact]
    public void Two_forms_in_one_namespace_are_one_too_many()
    {
        const string Steps = """
            steps:
            - {name: small, type: deploy}
            - {name: large, type: deploy, properties: {policies: [bigger]}}
            """;
        var spec = Spec.Application(
            Web.Replace("name: web", "name: {|SLIP3092:web|}", StringComparison.Ordinal),
            Bigger,
            Steps
        );

        Findings
            .Verify("SLIP3092", ["kubernetes"], spec)
            .Single()
            .Message.ShouldStartWith(
                "steps 'small' and 'large' deploy component 'web' to namespace 'default' in different forms"
            );
    }

    [Fact]
    public void One_form_that_two_steps_deploy_is_one_form()
    {
        const string Steps = """
            steps:
            - {name: first, type: deploy, properties: {policies: [bigger]}}
            - {name: again, type: deploy, properties: {policies: [bigger]}}
            """;

        Findings.Verify("SLIP3092", ["kubernetes"], Spec.Application(Web, Bigger, Steps));
    }

    [Fact]
    public void What_refers_to_a_namespace_refers_to_the_one_it_is_deployed_to()
    {
        const string Component = """
            - name: web
              type: webservice
              properties: {image: "nginx:1.27.3"}
              traits:
              - type: service-account
                properties: {name: web, create: true, privileges: [{scope: cluster, verbs: [get], apiGroups: [""], resources: [pods]}]}
            """;
        const string Place = "- {name: prod, type: topology, properties: {clusters: [local], namespace: shop-prod}}";
        var binding = Compile
            .Objects(Spec.Application(Component, Place))
            .Single(one => one["kind"]!.GetValue<string>() == "ClusterRoleBinding");

        binding["metadata"]!["namespace"]!.GetValue<string>().ShouldBe("shop-prod");
        binding["subjects"]![0]!["namespace"]!.GetValue<string>().ShouldBe("shop-prod");
    }

    private static string Rendered(string spec) =>
        Compile.For("kubernetes", spec).Manifests.Single(one => one.Path == "kubernetes/app.yaml").Text;
}
