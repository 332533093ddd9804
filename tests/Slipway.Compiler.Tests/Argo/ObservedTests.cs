using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>A Workflow that runs again does not take the state of the former change for that of its own.</summary>
public class ObservedTests
{
    private const string Seen = "status.observedGeneration > {{=asInt(inputs.parameters['applied-generation']) - 1}}";

    [Theory]
    [InlineData("apply-deployment", "image: 'shop/a:1'", "status.replicas == 1")]
    [InlineData("apply-component", "component: front", "status.replicas == 1")]
    public void An_object_is_ready_when_its_controller_has_seen_the_change(string type, string properties, string ready)
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of($"- {{name: a, type: {type}, properties: {{{properties}}}, timeout: 5m}}")
        );

        workflow.Tasks("a").ShouldBe(["a-apply: ", "a-wait: a-apply"]);
        var apply = workflow.Template("a-apply");
        apply["outputs"]!
            .ToJsonString()
            .ShouldBe(
                """{"parameters":[{"name":"applied-generation","valueFrom":{"jsonPath":"{.metadata.generation}"}}]}"""
            );
        apply["resource"]!["successCondition"].ShouldBeNull();
        workflow.Template("a")["dag"]!["tasks"]![1]!["arguments"]!
            .ToJsonString()
            .ShouldBe(
                """{"parameters":[{"name":"applied-generation","value":"{{tasks.a-apply.outputs.parameters.applied-generation}}"}]}"""
            );
        var wait = workflow.Template("a-wait");
        ((string)wait["timeout"]!).ShouldBe("5m");
        ((string)wait["resource"]!["action"]!).ShouldBe("get");
        ((string)wait["resource"]!["successCondition"]!).ShouldStartWith($"{Seen}, {ready}");
        ArgoTemplate.Filled(
            wait,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["inputs.parameters.applied-generation"] = "7" }
        )["resource"]!["successCondition"]!
            .GetValue<string>()
            .ShouldStartWith("status.observedGeneration > 6, ");
    }

    [Fact]
    public void A_failure_is_asked_for_only_when_the_change_has_been_seen()
    {
        var workflow = ArgoSpec.Compiled(
            Spec.Application(
                "- {name: data, type: s3-bucket, properties: {provider: alibaba, bucket: ml-example}}",
                workflow: "steps:\n- {name: a, type: apply-component, properties: {component: data}}"
            )
        );

        workflow.Tasks("a").Skip(1).ShouldBe(["a-configuration: a-provider"]);
        workflow
            .Tasks("a-configuration")
            .ShouldBe([
                "a-configuration-apply: ",
                "a-configuration-seen: a-configuration-apply",
                "a-configuration-wait: a-configuration-seen",
            ]);
        workflow.Template("a-configuration-seen")["resource"]!["failureCondition"].ShouldBeNull();
        var asked = workflow.Template("a-configuration-wait")["resource"]!;
        ((string)asked["successCondition"]!).ShouldBe($"{Seen}, status.apply.state == Available");
        ((string)asked["failureCondition"]!).ShouldStartWith(
            "status.apply.state in (ApplyFailed, TerraformInitError, "
        );
    }

    [Fact]
    public void Outputs_are_read_when_the_object_is_ready()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                "- {name: a, type: apply-component, properties: {component: front}, outputs: [{name: x, valueFrom: output.status.readyReplicas}]}"
            )
        );

        ((string)workflow.Template("a-wait")["outputs"]!["parameters"]![0]!["globalName"]!).ShouldBe("x");
    }

    [Theory]
    [InlineData("apply-component", "component: train")]
    [InlineData("apply-object", "value: {apiVersion: apps/v1, kind: Deployment, metadata: {name: d}}")]
    public void An_object_without_such_a_note_or_a_wait_is_applied_by_one_template(string type, string properties) =>
        ArgoSpec.Compiled(ArgoSpec.Of($"- {{name: a, type: {type}, properties: {{{properties}}}}}")).Template("a")[
            "resource"
        ]!["action"]!
            .GetValue<string>()
            .ShouldBe("apply");
}
