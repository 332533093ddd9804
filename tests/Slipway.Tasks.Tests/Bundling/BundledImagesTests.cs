using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Bundles;
using Slipway.Tasks.Bundling;

namespace Slipway.Tasks.Tests.Bundling;

/// <summary>A bundle names every image that its manifests run and every operator they need, wherever those are.</summary>
public sealed class BundledImagesTests : IDisposable
{
    private const string Web = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: color
        spec:
          components:
          - name: web
            type: webservice
            properties:
              image: example.com/team/web:1.2.3
          - name: training
            type: model-training
            properties:
              image: example.com/team/train:1
              framework: tensorflow
          workflow:
            steps:
            - name: deploy-web
              type: apply-component
              properties:
                component: web
            - name: train
              type: apply-component
              properties:
                component: training
        """;

    private const string Run = """
        name: train
        resources:
          cluster: here
          preset: cpu-small
        image:
          url: example.com/team/train:4.5.6
          credential_name: reg
        run: python train.py
        """;

    private readonly TaskRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void An_image_in_the_text_of_a_Workflow_and_one_of_a_run_are_named()
    {
        var bundle = Pack("argo;vessl", ("color.yaml", Web), ("run.yaml", Run));

        Images(bundle)
            .ShouldBe(["example.com/team/train:1", "example.com/team/train:4.5.6", "example.com/team/web:1.2.3"]);
        run.Warnings.Where(one => one.Contains("SLIP7509", StringComparison.Ordinal))
            .ShouldBe(
                Images(bundle).Select(image => $"Demo.csproj(1,1): SLIP7509: {LeftOut(image)}"),
                "a bundle that is to bring its images tells of those that it cannot"
            );
    }

    [Fact]
    public void The_bill_of_materials_names_them_as_well()
    {
        var bundle = Pack("argo;vessl", ("color.yaml", Web), ("run.yaml", Run));

        var bill = System.Text.Encoding.UTF8.GetString(bundle.Files[BundleFormat.SbomFile].Span);

        foreach (var image in Images(bundle))
            bill.ShouldContain(image.Split(':')[0]);
    }

    [Fact]
    public void The_operators_of_what_a_Workflow_applies_are_named()
    {
        var bundle = Pack("argo", ("color.yaml", Web));

        var needs = Description(bundle)["needs"]!;
        needs["operators"]!.AsArray().Select(one => (string?)one!["name"]).ShouldContain("training-operator");
        needs["kinds"]!.AsArray().Select(one => (string?)one!["kind"]).ShouldBe(["Workflow", "TFJob"]);
    }

    [Fact]
    public void The_objects_of_apply_object_steps_count()
    {
        var bundle = Pack(
            "argo",
            (
                "pod.yaml",
                """
                apiVersion: core.oam.dev/v1beta1
                kind: Application
                metadata:
                  name: pods
                spec:
                  components: []
                  workflow:
                    steps:
                    - name: run
                      type: apply-object
                      properties:
                        value:
                          apiVersion: kubeflow.org/v1
                          kind: TFJob
                          metadata:
                            name: once
                          spec:
                            tfReplicaSpecs:
                              Worker:
                                replicas: 1
                                restartPolicy: Never
                                template:
                                  spec:
                                    containers:
                                    - name: tensorflow
                                      image: example.com/team/once:1
                """
            )
        );

        Images(bundle).ShouldBe(["example.com/team/once:1"]);
        Description(bundle)["needs"]!["operators"]!
            .AsArray()
            .Select(one => (string?)one!["name"])
            .ShouldContain("training-operator");
    }

    [Theory]
    [InlineData("kanikoExecutor: example.com/tools/kaniko:1", "example.com/tools/kaniko:1")]
    [InlineData("", "oamdev/kaniko-executor:v1.9.1")]
    public void The_image_that_builds_images_is_named(string executor, string expected)
    {
        var spec = $"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata:
              name: build
            spec:
              components: []
              workflow:
                steps:
                - name: build
                  type: build-push-image
                  properties:
                    image: example.com/team/built:1
                    context:
                      git: github.com/example/app
                      branch: main
            {(executor.Length == 0 ? "" : "        " + executor)}
            """;

        foreach (var target in (string[])["kubevela", "argo"])
            Images(Pack(target, ("build.yaml", spec))).ShouldContain(expected, target);
    }

    [Fact]
    public void The_pods_of_schedules_count()
    {
        var bundle = Pack(
            "kubernetes",
            (
                "cron.yaml",
                """
                apiVersion: argoproj.io/v1alpha1
                kind: CronWorkflow
                metadata:
                  name: nightly
                spec:
                  schedule: "0 3 * * *"
                  workflowSpec:
                    entrypoint: main
                    templates:
                    - name: main
                      container:
                        image: example.com/team/nightly:1
                """
            ),
            (
                "kubedl.yaml",
                """
                apiVersion: apps.kubedl.io/v1alpha1
                kind: Cron
                metadata:
                  name: hourly
                spec:
                  schedule: "0 * * * *"
                  template:
                    apiVersion: training.kubedl.io/v1alpha1
                    kind: TFJob
                    workload:
                      spec:
                        tfReplicaSpecs:
                          Worker:
                            replicas: 1
                            template:
                              spec:
                                containers:
                                - name: tensorflow
                                  image: example.com/team/hourly:1
                """
            )
        );

        Images(bundle).ShouldBe(["example.com/team/hourly:1", "example.com/team/nightly:1"]);
        Description(bundle)["needs"]!["kinds"]!
            .AsArray()
            .Select(one => (string?)one!["kind"])
            .ShouldBe(["Cron", "CronWorkflow", "TFJob"], ignoreOrder: true);
    }

    [Fact]
    public void What_a_ConfigMap_calls_an_image_is_not_one()
    {
        var bundle = Pack(
            "kubernetes",
            (
                "settings.yaml",
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: settings
                data:
                  image: example.com/team/words:1
                """
            )
        );

        Images(bundle).ShouldBeEmpty();
    }

    [Fact]
    public void An_application_for_KubeVela_alone_names_what_KubeVela_makes_of_it()
    {
        var bundle = Pack("kubevela", ("color.yaml", Web));

        Images(bundle).ShouldBe(["example.com/team/train:1", "example.com/team/web:1.2.3"]);
        Description(bundle)["needs"]!["operators"]!
            .AsArray()
            .Select(one => (string?)one!["name"])
            .ShouldContain("training-operator");
    }

    [Fact]
    public void Infrastructure_runs_no_image()
    {
        var bundle = Pack(
            "terraform",
            (
                "cloud.yaml",
                """
                apiVersion: core.oam.dev/v1beta1
                kind: Application
                metadata:
                  name: cloud
                spec:
                  components:
                  - name: bucket
                    type: alibaba-oss
                    properties:
                      bucket: slipway-models
                """
            )
        );

        Images(bundle).ShouldBeEmpty();
        Description(bundle)["needs"]!["operators"]!.AsArray().ShouldBeEmpty();
    }

    private Bundle Pack(string targets, params (string File, string Text)[] specs)
    {
        run.Errors.Clear();
        run.Warnings.Clear();
        using var compile = run.Compile([.. specs.Select(spec => run.Spec(spec.File, spec.Text))]);
        compile.Targets = targets.Split(';');
        compile.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
        using var pack = new PackBundle
        {
            BuildEngine = run.Engine,
            ProjectFile = "Demo.csproj",
            Name = "demo",
            Version = "1.0.0",
            Namespace = "default",
            Manifests = [.. run.Files("out").Select(file => new Microsoft.Build.Utilities.TaskItem(file))],
            ManifestFolder = run.PathOf("out"),
            Record = run.PathOf("obj/release.json"),
            IncludesImages = true,
            WorkFolder = run.PathOf("obj/bundle"),
            Archive = run.PathOf("demo.tar.gz"),
        };
        pack.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
        return Bundle.Open(run.PathOf("demo.tar.gz"), TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Images(Bundle bundle) =>
        bundle.Description.Images.Select(image => image.Reference);

    private static JsonNode Description(Bundle bundle) =>
        JsonSerializer.SerializeToNode(bundle.Description, CamelCase)!;

    private static readonly JsonSerializerOptions CamelCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static string LeftOut(string image) => BundleFaults.ImageLeftOut.With(image).Message;
}
