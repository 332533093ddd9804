using Slipway.Compiler.Yaml;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Platform;

/// <summary>What target kubevela gives is for today's KubeVela, whose types we know too.</summary>
public class KubeVelaFormTests
{
    private const string Initializer = """
        apiVersion: core.oam.dev/v1beta1
        kind: Initializer
        metadata: {name: base, labels: {team: vision}}
        spec:
          dependsOn: [{ref: {name: terraform, namespace: vela-system}}]
          appTemplate:
            metadata: {annotations: {example.com/note: kept}}
            spec:
              components:
              - name: bucket
                type: s3-bucket
                properties: {provider: alibaba, bucket: ml-example, acl: public-read, region: cn-hangzhou}
              - name: cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ACK, version: 1.32.1-aliyun.1}
        """;

    private static readonly WorkspaceOptions Options = new()
    {
        Namespace = "ml",
        Externals =
        [
            new External("Application", "terraform", null),
            new External("ModelVersion", "mymodel-v1", null),
            new External("Secret", "regcred", null),
        ],
    };

    [Fact]
    public void The_samples_Applications_are_sound_when_they_are_read_again()
    {
        var folder = Path.Combine(Repository.Root, "samples", "MlPlatform", "specs");
        var documents = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText);

        var made = PlatformSpec.Objects("kubevela", [.. documents]);

        made.Names()
            .ShouldBe(["Application ml-infrastructure", "ModelVersion mymodel-v1", "Application training-and-serving"]);
        Again(made).ShouldBeEmpty();
    }

    [Fact]
    public void An_Initializer_becomes_an_Application_that_waits_for_those_of_others()
    {
        var made = PlatformSpec.Objects("kubevela", Options, Initializer).Single();

        $"{made["kind"]} {made.At("metadata/name")}".ShouldBe("Application base");
        $"{made.At("metadata/namespace")} {made.At("metadata/labels/team")}".ShouldBe("ml vision");
        made.At("metadata/annotations")!.ToJsonString().ShouldBe("""{"example.com/note":"kept"}""");
        made.At("spec/components")!
            .AsArray()
            .Select(component => $"{component!["name"]} {component["type"]}")
            .ShouldBe(["bucket k8s-objects", "cluster k8s-objects"]);
        made.At("spec/workflow/steps")!
            .AsArray()
            .Select(step => $"{step!["type"]} {step["properties"]?["name"]}")
            .ShouldBe(["depends-on-app terraform", "deploy "]);
    }

    [Fact]
    public void A_step_that_applies_a_cluster_or_bucket_waits_until_it_is_made()
    {
        var spec =
            Initializer.TrimEnd()
            + """

                      workflow:
                        steps:
                        - {name: make-bucket, type: terraform-apply, timeout: 2h, properties: {component: bucket}}
                        - {name: make-cluster, type: terraform-apply, properties: {component: cluster}}
                """;

        var steps = PlatformSpec.Objects("kubevela", Options, spec).Single().At("spec/workflow/steps")!.AsArray();

        steps
            .Select(step => $"{step!["name"]} {step["type"]}")
            .ShouldBe([
                "wait-for-terraform depends-on-app",
                "make-bucket-apply apply-component",
                "make-bucket vela-cli",
                "make-cluster-apply apply-component",
                "make-cluster vela-cli",
            ]);
        steps[2]!["properties"]!
            .ToJsonString()
            .ShouldContain(
                """["kubectl","wait","configurations.terraform.core.oam.dev/bucket","--namespace=ml","--for=jsonpath={.status.apply.state}=Available","--timeout=2h"]"""
            );
        $"{steps[4]!["properties"]!["addonName"]}".ShouldBe("terraform-controller");
    }

    [Fact]
    public void Steps_that_run_side_by_side_wait_for_other_Applications_too()
    {
        var spec =
            Initializer.TrimEnd()
            + """

                      workflow:
                        mode: {steps: DAG}
                        steps:
                        - {name: make-bucket, type: terraform-apply, properties: {component: bucket}}
                        - {name: make-cluster, type: terraform-apply, dependsOn: [make-bucket], properties: {component: cluster}}
                """;

        var made = PlatformSpec.Objects("kubevela", Options, spec.ReplaceLineEndings("\n")).Single();

        made.At("spec/workflow/steps")!
            .AsArray()
            .Select(step => $"{step!["name"]}: {step["dependsOn"]?.ToJsonString()}")
            .ShouldBe([
                "wait-for-terraform: ",
                """make-bucket-apply: ["wait-for-terraform"]""",
                """make-bucket: ["make-bucket-apply","wait-for-terraform"]""",
                """make-cluster-apply: ["make-bucket","wait-for-terraform"]""",
                """make-cluster: ["make-cluster-apply","wait-for-terraform"]""",
            ]);
    }

    [Fact]
    public void A_cluster_can_be_an_environment_and_groups_keep_their_steps()
    {
        var spec = $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: serving}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template:
                      spec:
                        containers: [{{PlatformSpec.Container}}]
                traits: [{type: keda-auto-scaler, properties: {max: 3} }, {type: arms-logging}]
              workflow:
                steps:
                - name: group
                  type: step-group
                  subSteps:
                  - {name: serve, type: ml-model-serving, timeout: 1h, properties: {component: serving, env: cluster} }
                  - {name: stop, type: suspend}
            """;

        var made = PlatformSpec.Objects("kubevela", Options, Initializer, spec)[1];

        made.At("spec/workflow/steps/0/subSteps")!
            .ToJsonString()
            .ShouldBe(
                """[{"name":"serve","type":"deploy","timeout":"1h","properties":{"policies":["only-serving","cluster"]}},{"name":"stop","type":"suspend"}]"""
            );
        made.At("spec/policies")!
            .ToJsonString()
            .ShouldBe(
                """[{"name":"only-serving","type":"override","properties":{"selector":["serving"]}},{"name":"cluster","type":"topology","properties":{"clusters":["cluster"]}}]"""
            );
        made.At("spec/components/0/traits")!
            .ToJsonString()
            .ShouldBe("""[{"type":"keda-auto-scaler","properties":{"max":3}}]""");
        Again([made]).ShouldAllBe(found => found.Id != "SLIP2022");
    }

    private static IReadOnlyList<Diagnostic> Again(IReadOnlyList<System.Text.Json.Nodes.JsonObject> made) =>
        [
            .. Compile
                .For(["kubevela"], Options, YamlWriter.Write(made))
                .Analysis.Diagnostics.Where(found => found.Severity != Severity.Info),
        ];
}
