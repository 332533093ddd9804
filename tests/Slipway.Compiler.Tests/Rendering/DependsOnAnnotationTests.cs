using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Rendering;

public class DependsOnAnnotationTests
{
    private const string Chain = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: chain
          namespace: ml
        spec:
          components:
          - name: last
            type: webservice
            dependsOn: [serving, notebook]
            properties: {image: "nginx:1.25", ports: [{port: 80, expose: true}]}
          - name: serving
            type: model-serving
            dependsOn: [training]
            properties:
              predictors:
              - name: model
                graph: {name: m, implementation: tensorflow, modelUri: "gs://example/m"}
          - name: training
            type: model-training
            properties: {image: "train:1", framework: tensorflow}
          - name: notebook
            type: jupyter-notebook
            properties: {storage: []}
        """;

    [Fact]
    public void Every_object_of_a_component_names_the_workloads_that_the_component_waits_for()
    {
        var waits = Objects("kubernetes", Chain)
            .Select(json => $"{json["kind"]}: {json["metadata"]!["annotations"]?["config.kubernetes.io/depends-on"]}");

        waits.ShouldBe([
            "Deployment: apps/namespaces/ml/Deployment/notebook-jupyter,machinelearning.seldon.io/namespaces/ml/SeldonDeployment/serving",
            "Service: apps/namespaces/ml/Deployment/notebook-jupyter,machinelearning.seldon.io/namespaces/ml/SeldonDeployment/serving",
            "SeldonDeployment: kubeflow.org/namespaces/ml/TFJob/training",
            "TFJob: ",
            "Deployment: ",
            "Service: ",
        ]);
    }

    [Fact]
    public void What_waits_for_a_component_without_objects_waits_for_what_that_one_waits_for()
    {
        var spec = Chain.Replace("type: model-serving", "type: custom-serving", StringComparison.Ordinal);

        var last = Objects("kubernetes", spec)[0];

        ((string?)last["metadata"]!["annotations"]!["config.kubernetes.io/depends-on"]).ShouldBe(
            "apps/namespaces/ml/Deployment/notebook-jupyter,kubeflow.org/namespaces/ml/TFJob/training"
        );
    }

    [Fact]
    public void KubeVela_knows_the_order_itself()
    {
        Objects("kubevela", Chain).Single().ToJsonString().ShouldNotContain("depends-on");
    }

    private static IReadOnlyList<JsonObject> Objects(string target, string spec)
    {
        var compilation = Compile.For(target, spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        return compilation.Manifests.Single().Objects;
    }
}
