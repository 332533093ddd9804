namespace Slipway.Language.Tests.Binding;

/// <summary>A deprecated type works, and is reported once, where it is written.</summary>
public class DeprecatedTypeTests
{
    private const string Web = """
        - name: web
          type: webservice
          properties: {image: "nginx:1.27.3"}
        """;

    [Fact]
    public void A_step_without_properties_is_reported_with_its_heir() =>
        Verify("type: {|SLIP1011:apply-application|}")
            .ShouldBe("'apply-application' is deprecated: write the step 'deploy'");

    [Theory]
    [InlineData("type: {|SLIP1011:apply-remaining|}\n  properties: {exceptions: [web]}")]
    [InlineData("type: {|SLIP1011:apply-application-in-parallel|}\n  properties: {}")]
    [InlineData("type: {|SLIP1011:deploy2runtime|}\n  properties: {clusters: [tokyo]}")]
    [InlineData("type: {|SLIP1011:apply-remaining@v1|}")]
    [InlineData("type: step-group\n  subSteps:\n  - name: in\n    type: {|SLIP1011:apply-application|}")]
    public void Steps_of_every_deprecated_type_are_reported(string step) => Verify(step);

    [Theory]
    [InlineData("type: deploy")]
    [InlineData("type: apply-component\n  properties: {component: web}")]
    [InlineData("type: builtin-apply-component\n  properties: {component: web}")]
    public void Others_are_not(string step) =>
        SpecTest.Verify(Spec.Application(Web, workflow: $"steps:\n- name: all\n  {step}"));

    [Theory]
    [InlineData("env-binding")]
    [InlineData("envbinding")]
    public void A_policy_is_reported(string type)
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Web,
                """
                - name: environments
                  type: {|SLIP1011:TYPE|}
                  properties:
                    envs:
                    - name: staging
                      placement:
                        clusterSelector: {name: tokyo}
                        namespaceSelector: {name: staging}
                      selector: {components: [web]}
                      patch:
                        components:
                        - name: web
                          type: webservice
                          properties: {image: "nginx:1.27.4"}
                        - type: webservice
                          properties: {cpu: "1"}
                        - name: "*"
                          traits: [{type: scaler, properties: {replicas: 2}}]
                """.Replace("TYPE", type, StringComparison.Ordinal)
            )
        );

        found.Single().Message.ShouldContain("write a policy 'topology' and one 'override' for each environment");
    }

    [Fact]
    public void A_trait_is_reported_where_it_is_added_and_where_a_policy_changes_it() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: web
                  type: webservice
                  properties: {image: "nginx:1.27.3"}
                  traits:
                  - type: {|SLIP1011:node-affinity|}
                    properties: {affinity: {zone: [a]}}
                """,
                """
                - name: elsewhere
                  type: override
                  properties:
                    components:
                    - name: web
                      traits: [{type: {|SLIP1011:node-affinity|}, disable: true}]
                """
            )
        );

    /// <summary>The properties are bound to the type of the component that the policy changes, and the type is not written again.</summary>
    [Fact]
    public void A_policy_that_leaves_the_type_out_is_not_reported() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: config
                  type: {|SLIP1011:raw|}
                  properties: {apiVersion: v1, kind: ConfigMap, metadata: {name: config}}
                """,
                """
                - name: elsewhere
                  type: override
                  properties: {components: [{name: config, properties: {data: {a: b}}}]}
                """
            )
        );

    private static string Verify(string step) =>
        SpecTest.Verify(Spec.Application(Web, workflow: $"steps:\n- name: all\n  {step}")).Single().Message;
}
