using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>Objects for another cluster go there through kubectl, with a kubeconfig from a Secret.</summary>
public class OtherClusterTests
{
    private const string Apply =
        "- {name: far, type: apply-component, timeout: 2h, properties: {component: front, cluster: tokyo, namespace: shop}}";

    [Fact]
    public void A_component_is_applied_there_and_waited_for()
    {
        var workflow = ArgoSpec.Compiled(ArgoSpec.Of(Apply));

        workflow.Tasks("far").ShouldBe(["far-apply: ", "far-wait: far-apply"]);
        Arguments(workflow, "far-apply")
            .ShouldBe([
                "--kubeconfig=/cluster/kubeconfig",
                "apply",
                "--server-side",
                "--filename=/objects/manifest.yaml",
            ]);
        Arguments(workflow, "far-wait")
            .ShouldBe([
                "--kubeconfig=/cluster/kubeconfig",
                "rollout",
                "status",
                "deployment/front",
                "--namespace=shop",
                "--timeout=2h",
            ]);
        ((string)workflow.Template("far-wait")["timeout"]!).ShouldBe("2h");
        ((string)workflow.Template("far-apply")["volumes"]![0]!["secret"]!["secretName"]!).ShouldBe("tokyo-kubeconfig");
        var objects = Objects(workflow, "far-apply");
        objects.Select(json => $"{json["kind"]} {json["metadata"]!["namespace"]}").ShouldBe(["Deployment shop"]);
    }

    [Fact]
    public void The_manifest_says_which_Secret_it_needs()
    {
        var manifest = Compile.For("argo", ArgoSpec.Of(Apply)).Manifests.Single();

        manifest.Notes.ShouldBe([
            "needs Secret 'tokyo-kubeconfig' in namespace 'default' (Application 'app', volume cluster)",
        ]);
    }

    [Fact]
    public void A_job_there_succeeds_or_fails_when_it_has_ended()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of("- {name: far, type: apply-component, properties: {component: train, cluster: tokyo}}")
        );

        workflow.Tasks("far").ShouldBe(["far-apply: ", "far-wait: far-apply", "far-wait-2: far-wait"]);
        Arguments(workflow, "far-wait").ShouldContain("--for=jsonpath={.status.completionTime}");
        Arguments(workflow, "far-wait-2").ShouldContain("--for=condition=Succeeded");
        Arguments(workflow, "far-wait-2").ShouldContain("tfjobs.kubeflow.org/train");
    }

    [Fact]
    public void A_deploy_step_goes_to_every_cluster_of_its_topology()
    {
        var policies = "- {name: everywhere, type: topology, properties: {clusters: [local, tokyo], namespace: shop}}";

        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of("- {name: go, type: deploy, properties: {policies: [everywhere]}}", policies: policies)
        );

        workflow
            .Tasks("go")
            .ShouldBe(["go-shop-train: ", "go-shop-front: ", "go-tokyo-shop-train: ", "go-tokyo-shop-front: "]);
    }

    [Fact]
    public void Several_objects_with_values_from_other_steps_are_one_list()
    {
        var components = """
            - name: front
              type: webservice
              properties:
                image: shop/front:1.4
                env: [{name: MODE, value: fast}]
                ports: [{port: 80, expose: true}]
            """;
        var steps = """
            - name: read
              type: read-object
              properties: {apiVersion: v1, kind: ConfigMap, name: settings}
              outputs: [{name: mode, valueFrom: output.value.data.mode}]
            - name: far
              type: apply-component
              properties: {component: front, cluster: tokyo}
              inputs: [{from: mode, parameterKey: "env[0].value"}]
            """;

        var workflow = ArgoSpec.Compiled(Spec.Application(components, workflow: "steps:\n" + steps));

        var list = Objects(workflow, "far-apply").Single();
        list["items"]!.AsArray().Select(json => (string)json!["kind"]!).ShouldBe(["Service", "Deployment"]);
        list.ToJsonString().ShouldContain("{{=toJson(inputs.parameters[\\u0027mode\\u0027])}}");
    }

    private static IEnumerable<string> Arguments(JsonObject workflow, string template) =>
        workflow.Template(template)["container"]!["args"]!.AsArray().Select(one => (string)one!);

    private static List<JsonObject> Objects(JsonObject workflow, string template)
    {
        var text = (string)workflow.Template(template)["inputs"]!["artifacts"]![0]!["raw"]!["data"]!;
        var read = YamlFile.Read(SourceText.From("objects.yaml", ArgoTemplate.Quoted(text)));
        read.Diagnostics.ShouldBeEmpty();
        return [.. read.Documents.OfType<SpecMapping>().Select(root => root.ToJson())];
    }
}
