using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>The ML platform document: train, ask a human, save, serve in dev, ask a human, serve in prod.</summary>
public class PlatformWorkflowTests
{
    [Fact]
    public void The_pipeline_runs_its_steps_one_after_another() =>
        Workflow(PlatformSpec.Pipeline)
            .Tasks()
            .ShouldBe([
                "train-model: ",
                "evaluate-model: train-model",
                "save-model: evaluate-model",
                "serve-model-in-dev: save-model",
                "evaluate-serving: serve-model-in-dev",
                "serve-model-in-prod: evaluate-serving",
            ]);

    [Fact]
    public void Training_has_the_dataset_of_its_step_and_ends_with_the_job()
    {
        var workflow = Workflow(PlatformSpec.Pipeline);
        var train = workflow.Template("train-model");

        ((string)train["timeout"]!).ShouldBe("12h");
        ((string)train["resource"]!["successCondition"]!).ShouldBe("status.completionTime");
        ((string)train["resource"]!["failureCondition"]!).ShouldContain("status.conditions.2.type == Failed");
        var job = WorkflowFaults.Applied(workflow).Single(json => (string)json["kind"]! == "TFJob");
        ((string)job["spec"]!["cacheBackend"]!["dataset"]!["dataSources"]![0]!["location"]!).ShouldStartWith(
            "oss://ml-example/"
        );
    }

    [Fact]
    public void The_model_is_saved_when_its_image_is_built()
    {
        var workflow = Workflow(PlatformSpec.Pipeline);

        var resource = workflow.Template("save-model")["resource"]!;
        ((string)resource["successCondition"]!).ShouldBe("status.imageBuildPhase == ImageBuildSucceeded");
        ((string)resource["failureCondition"]!).ShouldBe("status.imageBuildPhase == ImageBuildFailed");
        var version = WorkflowFaults.Applied(workflow).Single(json => (string)json["kind"]! == "ModelVersion");
        ((string)version["metadata"]!["name"]!).ShouldBe("mymodel-v2");
    }

    [Fact]
    public void The_development_environment_is_a_namespace_of_the_same_cluster()
    {
        var served = WorkflowFaults
            .Applied(Workflow(PlatformSpec.Pipeline))
            .Where(json => IsOf(json, "my-tfserving-dev"))
            .ToList();

        served.Select(json => (string)json["kind"]!).ShouldContain("Deployment");
        served.ShouldAllBe(json => (string)json["metadata"]!["namespace"]! == "ml-dev");
    }

    [Fact]
    public void The_production_environment_is_another_cluster_that_gets_all_that_target_kubernetes_has()
    {
        var workflow = Workflow(PlatformSpec.Pipeline);

        var text = (string)workflow.Template("serve-model-in-prod-apply")["inputs"]!["artifacts"]![0]!["raw"]!["data"]!;
        var sent = YamlFile
            .Read(SourceText.From("objects.yaml", text))
            .Documents.OfType<SpecMapping>()
            .Select(root => root.ToJson());
        var kubernetes = Compile.Objects(PlatformSpec.Pipeline).Where(json => IsOf(json, "my-tfserving-prod"));
        sent.Select(CanonicalJson.Of).ShouldBe(kubernetes.Select(CanonicalJson.Of), ignoreOrder: true);
        workflow
            .Tasks("serve-model-in-prod")
            .ShouldBe([
                "serve-model-in-prod-apply: ",
                "serve-model-in-prod-wait: serve-model-in-prod-apply",
                "serve-model-in-prod-wait-2: serve-model-in-prod-wait",
            ]);
    }

    [Fact]
    public void A_scaled_Deployment_is_ready_with_however_many_pods()
    {
        var spec = PlatformSpec.Pipeline.Replace(
            "clusters: [prd-cluster]",
            "clusters: [local]",
            StringComparison.Ordinal
        );
        var workflow = Workflow(spec);

        var conditions = workflow["spec"]!["templates"]!
            .AsArray()
            .Where(template =>
                ((string?)template!["resource"]?["manifest"])?.Contains(
                    "\nkind: Deployment\n",
                    StringComparison.Ordinal
                ) == true
            )
            .Select(template => (string?)template!["resource"]!["successCondition"])
            .OfType<string>()
            .Select(condition => condition[(condition.IndexOf(", ", StringComparison.Ordinal) + 2)..])
            .ToList();
        conditions.ShouldContain(
            "status.availableReplicas > 0, status.updatedReplicas > 0, !status.unavailableReplicas"
        );
        conditions.ShouldContain("status.replicas == 3, status.updatedReplicas == 3, status.readyReplicas == 3");
    }

    [Fact]
    public void The_setup_provisions_and_installs_and_waits_for_each()
    {
        var workflow = Workflow(PlatformSpec.Setup);

        ((string)workflow["metadata"]!["name"]!).ShouldBe("ml-infrastructure");
        workflow
            .Tasks()
            .ShouldBe([
                "create-prod-cluster: ",
                "create-dev-cluster: create-prod-cluster",
                "deploy-kubeflow: create-dev-cluster",
                "create-s3-bucket: deploy-kubeflow",
            ]);
        ((string)workflow.Template("create-dev-cluster-wait")["resource"]!["successCondition"]!).ShouldEndWith(
            ", status.apply.state == Available"
        );
        var kinds = WorkflowFaults.Applied(workflow).Select(json => (string)json["kind"]!);
        kinds.ShouldBe(
            ["Provider", "Configuration", "Configuration", "HelmRepository", "HelmRelease", "Configuration"],
            ignoreOrder: true
        );
    }

    [Fact]
    public void An_Initializer_waits_for_the_Workflows_of_those_it_depends_on()
    {
        var spec = """
            apiVersion: core.oam.dev/v1beta1
            kind: Initializer
            metadata: {name: later, namespace: ml}
            spec:
              dependsOn: [{ref: {name: ml-infrastructure, namespace: ml}}]
              appTemplate:
                spec:
                  components:
                  - name: data
                    type: s3-bucket
                    properties: {provider: alibaba, bucket: ml-other}
                  workflow:
                    mode: {steps: DAG}
                    steps:
                    - {name: make, type: terraform-apply, properties: {component: data}}
            """;

        var compilation = Compile.For("argo", PlatformSpec.Setup, spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        var workflow = compilation.Manifests[1].Objects[^1];
        workflow.Tasks().ShouldBe(["wait-for-ml-infrastructure: ", "make: wait-for-ml-infrastructure"]);
        ((string)workflow.Template("wait-for-ml-infrastructure")["resource"]!["manifest"]!).ShouldContain(
            "kind: Workflow"
        );
    }

    [Theory]
    [InlineData(PlatformSpec.Pipeline)]
    [InlineData(PlatformSpec.Setup)]
    public void Nothing_of_the_platform_is_left_out(string spec) =>
        Compile
            .For("argo", spec)
            .Analysis.Diagnostics.Where(one => one.Id.StartsWith("SLIP48", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static bool IsOf(JsonObject json, string component) =>
        (string?)json["metadata"]?["labels"]?["app.oam.dev/component"] == component;

    private static JsonObject Workflow(string spec)
    {
        var compilation = Compile.For("argo", spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        var workflow = compilation
            .Manifests.SelectMany(one => one.Objects)
            .Single(json => (string)json["kind"]! == "Workflow");
        WorkflowFaults.Of(workflow).ShouldBeEmpty(workflow.ToJsonString());
        return workflow;
    }
}
