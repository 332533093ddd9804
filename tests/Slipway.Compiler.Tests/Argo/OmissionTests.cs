using Slipway.Compiler.Tests.Targets;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>What target argo leaves out is said once for each thing, where the spec says it, and only where that target is asked for.</summary>
public class OmissionTests
{
    [Theory]
    [InlineData(
        "type: {|SLIP4800:vela-cli|}\n  properties: {command: [vela]}",
        "Argo has no template for a step of type 'vela-cli'"
    )]
    [InlineData(
        "type: {|SLIP4800:restart-workflow|}\n  properties: {every: 24h}",
        "Argo has no template for a step of type 'restart-workflow'"
    )]
    [InlineData(
        "type: {|SLIP4800:read-config|}\n  properties: {name: registry}",
        "Argo has no template for a step of type 'read-config'"
    )]
    [InlineData(
        "type: {|SLIP4800:apply-remaining|}",
        "of the deprecated type 'apply-remaining': write a step 'apply-component' for each component, or one step 'deploy'"
    )]
    [InlineData(
        "type: export-data\n  properties: {data: {a: b}, topology: {|SLIP4800:often|}}",
        "'often' is not a topology policy of the Application"
    )]
    [InlineData(
        "type: read-object\n  properties: {name: a, cluster: {|SLIP4800:tokyo|}}",
        "of the cluster it runs in and of no other"
    )]
    [InlineData(
        "type: {|SLIP4800:apply-component|}\n  properties: {component: queue}",
        "renders its component, which is of type 'cloneset'"
    )]
    [InlineData(
        "type: {|SLIP4800:apply-object|}\n  properties: {value: {apiVersion: v1, kind: ConfigMap}}",
        "its object has no name"
    )]
    [InlineData("type: suspend\n  if: {|SLIP4800:context.name == \"app\"|}", "ask for less in 'if'")]
    [InlineData(
        "type: notification\n  properties:\n    {|SLIP4800:email|}:\n      from: {address: a@b.c, host: b.c, password: {value: x}}\n      to: [d@e.f]\n      content: {subject: s, body: b}",
        "the password would be in the Workflow"
    )]
    [InlineData(
        "type: {|SLIP4800:print-message-in-status|}\n  properties: {message: \"{{x}}\"}",
        "Argo reads '{{' in the message"
    )]
    [InlineData(
        "type: deploy\n  properties: {policies: [{|SLIP4800:often|}]}",
        "'often' is not an override or topology policy"
    )]
    [InlineData(
        "type: {|SLIP4800:step-group|}\n  subSteps:\n  - {name: inner, type: vela-cli, properties: {command: [vela]}}",
        "none of the steps inside it can be run"
    )]
    public void A_step_that_Argo_cannot_do_is_left_out(string step, string why)
    {
        var marked = Of($"- name: odd\n  {step}");
        var found = Findings.Verify(
            "SLIP4800",
            ["argo"],
            step.Contains("inner", StringComparison.Ordinal)
                ? marked.Replace("type: vela-cli", "type: {|SLIP4800:vela-cli|}", StringComparison.Ordinal)
                : marked
        );

        found[0].Message.ShouldStartWith("step 'odd' is left out of target argo: ");
        found[0].Message.ShouldContain(why);
        var workflow = ArgoSpec.Compiled(SpecMarkup.Parse("spec.yaml", marked).Text);
        workflow.Tasks().ShouldBe(["last: "]);
    }

    [Fact]
    public void A_step_that_takes_what_nothing_gives_goes_with_the_step_that_would_have_given_it()
    {
        var found = Findings.Verify(
            "SLIP4800",
            ["argo"],
            Of(
                """
                - name: far
                  type: read-object
                  properties: {name: a, cluster: {|SLIP4800:tokyo|}}
                  outputs: [{name: done, valueFrom: output.value.status.phase}]
                - name: near
                  type: apply-component
                  properties: {component: front}
                  inputs: [{from: {|SLIP4800:done|}, parameterKey: "env[0].value"}]
                """
            )
        );

        found[1].Message.ShouldContain("it takes 'done', which no step of the Workflow gives");
    }

    [Fact]
    public void A_value_that_is_not_a_text_cannot_be_filled_in()
    {
        var found = Findings.Verify(
            "SLIP4800",
            ["argo"],
            Of(
                """
                - name: read
                  type: read-object
                  properties: {apiVersion: v1, kind: ConfigMap, name: settings}
                  outputs: [{name: port, valueFrom: output.value.data.port}]
                - name: near
                  type: apply-component
                  properties: {component: front}
                  inputs: [{from: {|SLIP4800:port|}, parameterKey: "ports[0].port"}]
                """
            )
        );

        found[0].Message.ShouldContain("Argo puts values into texts alone");
    }

    [Theory]
    [InlineData("type: suspend\n  timeout: {|SLIP4801:1h|}", "write 'duration'")]
    [InlineData("type: suspend\n  properties: {message: {|SLIP4801:\"{{x}}\"|}}", "Argo reads '{{' in the message")]
    [InlineData(
        "type: step-group\n  timeout: {|SLIP4801:1h|}\n  subSteps: [{name: inner, type: suspend}]",
        "write 'timeout' at the steps inside the group"
    )]
    [InlineData(
        "type: apply-component\n  properties: {component: train}\n  outputs: [{name: {|SLIP4801:odd|}, valueFrom: 'strconv.Atoi(output.status.x)'}]",
        "the output 'odd' is not a plain path"
    )]
    public void A_part_that_Argo_has_no_word_for_is_left_out(string step, string why)
    {
        var found = Findings.Verify("SLIP4801", ["argo"], Of($"- name: odd\n  {step}"));

        found.Single().Message.ShouldStartWith("a part of step 'odd' is left out of target argo: ");
        found.Single().Message.ShouldContain(why);
    }

    [Fact]
    public void A_trait_is_not_applied_where_its_component_is()
    {
        var spec = Spec.Application(
            """
            - name: front
              type: webservice
              properties: {image: "shop/front:1.4"}
              traits:
              - type: {|SLIP4802:keda-auto-scaler|}
                properties: {minReplicas: 3}
            - name: queue
              type: cloneset
              properties: {image: "shop/queue:1.4"}
              traits:
              - type: keda-auto-scaler
            """
        );

        var found = Findings.Verify("SLIP4802", ["argo"], spec);

        found
            .Single()
            .Message.ShouldStartWith("trait 'keda-auto-scaler' of component 'front' is not applied in target argo");
    }

    [Fact]
    public void A_workflow_that_is_elsewhere_makes_nothing()
    {
        var spec = Spec.Application(ArgoSpec.Components, workflow: "ref: {|SLIP4803:release|}");

        var found = Findings.Verify("SLIP4803", ["argo"], spec);

        found
            .Single()
            .Message.ShouldStartWith("Application 'app' is left out of target argo: its steps are in an object");
        Compile.For("argo", SpecMarkup.Parse("spec.yaml", spec).Text).Manifests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SLIP4800")]
    [InlineData("SLIP4801")]
    [InlineData("SLIP4802")]
    [InlineData("SLIP4803")]
    public void Nothing_is_said_of_what_Argo_does_and_nothing_where_argo_is_not_a_target(string id)
    {
        Findings.Verify(
            id,
            ["argo"],
            ArgoSpec.Of(
                "- {name: a, type: suspend}\n- {name: b, type: apply-component, timeout: 1h, properties: {component: train}}"
            )
        );
        Findings.Verify(
            id,
            ["kubevela", "kubernetes"],
            SpecMarkup.Parse("s", Of("- {name: odd, type: vela-cli, properties: {command: [vela]}}")).Text
        );
    }

    /// <summary>Steps before one that stays, among components one of which nothing renders.</summary>
    private static string Of(string steps) =>
        Spec.Application(
            ArgoSpec.Components + "\n- name: queue\n  type: cloneset\n  properties: {image: \"shop/queue:1.4\"}",
            "- name: often\n  type: replication\n  properties: {keys: [a, b]}",
            $"steps:\n{steps}\n- name: last\n  type: suspend"
        );
}
