using System.Text.Json.Nodes;
using Slipway.Compiler.Tests.Platform;
using Slipway.Compiler.Tests.Targets;

namespace Slipway.Compiler.Tests.Terraform;

/// <summary>Targets kubernetes, argo and kubevela hand KubeVela's terraform-controller what target terraform writes.</summary>
public class InlineModuleTests
{
    private const string Components = """
        - name: prd
          type: k8s-cluster
          properties:
            provider: alibaba
            resource: ACK
            version: 1.32.1-aliyun.1
            region: cn-shanghai
            vswitchIds: [vsw-abc123, vsw-def456]
            addons:
            - name: logtail-ds
              config: "{\"path\": \"C:\\\\x\", \"a\": {\"b\": \"${x} %{y}\"}}\n\t\x01"
              disabled: false
            - {name: arms-prometheus}
            nodePools:
            - {name: gpu, instanceTypes: [ecs.gn6i-c4g1.xlarge], gpuSharing: cgpu}
        - name: dev
          type: k8s-cluster
          properties: {provider: alibaba, resource: ASK}
        - name: edge
          type: k8s-cluster
          properties: {provider: alibaba, resource: ACK@Edge, zoneIds: [cn-hangzhou-k]}
        - name: 2nd-bucket
          type: s3-bucket
          properties: {provider: alibaba, bucket: ml-example, acl: public-read, storageClass: IA}
        """;

    private const string Steps = """
        steps:
        - {name: prd, type: terraform-apply, properties: {component: prd}}
        - {name: dev, type: terraform-apply, properties: {component: dev}}
        - {name: edge, type: terraform-apply, properties: {component: edge}}
        - {name: bucket, type: terraform-apply, properties: {component: 2nd-bucket}}
        """;

    public static TheoryData<string> Names => ["prd", "dev", "edge", "2nd-bucket"];

    [Fact]
    public void A_bucket_is_made_with_all_that_the_spec_says() =>
        Hcl("2nd-bucket")
            .ShouldBe(
                """
                terraform {
                  required_version = ">= 1.1.0"
                  required_providers {
                    alicloud = {
                      source  = "aliyun/alicloud"
                      version = ">= 1.250.0, < 2.0.0"
                    }
                  }
                }

                resource "alicloud_oss_bucket" "_2nd-bucket" {
                  bucket        = "ml-example"
                  storage_class = "IA"
                  lifecycle {
                    ignore_changes = [acl]
                  }
                }

                resource "alicloud_oss_bucket_acl" "_2nd-bucket" {
                  bucket = alicloud_oss_bucket._2nd-bucket.bucket
                  acl    = "public-read"
                }

                output "_2nd_bucket_bucket" {
                  description = "The bucket's name."
                  value       = alicloud_oss_bucket._2nd-bucket.bucket
                }

                output "_2nd_bucket_endpoint" {
                  description = "Where the bucket is reached from the internet."
                  value       = alicloud_oss_bucket._2nd-bucket.extranet_endpoint
                }

                """
            );

    [Fact]
    public void A_cluster_is_managed_and_has_its_addons_and_node_pools()
    {
        var hcl = Hcl("prd");

        hcl.ShouldContain("resource \"alicloud_cs_managed_kubernetes\" \"prd\" {\n");
        hcl.ShouldContain("  vswitch_ids  = [\"vsw-abc123\", \"vsw-def456\"]\n");
        hcl.ShouldContain(
            """
              addons {
                name     = "logtail-ds"
                config   = "{\"path\": \"C:\\\\x\", \"a\": {\"b\": \"$${x} %%{y}\"}}\n\t\u0001"
                disabled = false
              }
              addons {
                name = "arms-prometheus"
              }
            }

            resource "alicloud_cs_kubernetes_node_pool" "prd_gpu" {
            """
        );
        hcl.ShouldContain("  labels {\n    key   = \"ack.node.gpu.schedule\"\n    value = \"cgpu\"\n  }\n");
        hcl.ShouldNotContain("provider \"");
        hcl.ShouldNotContain("variable");
    }

    [Theory]
    [InlineData("prd", "Default")]
    [InlineData("dev", "Serverless")]
    [InlineData("edge", "Edge")]
    public void Every_product_is_one_resource_with_its_profile(string name, string profile) =>
        Hcl(name).ShouldMatch($"profile +{'='} \"{profile}\"");

    [Fact]
    public void No_one_is_asked_for_zones_because_no_one_could_answer()
    {
        var hcl = Hcl("dev");

        hcl.ShouldContain("data \"alicloud_enhanced_nat_available_zones\" \"dev\" {}\n");
        hcl.ShouldContain(
            "  zone_ids     = [data.alicloud_enhanced_nat_available_zones.dev.zones[0].zone_id]\n  lifecycle {\n    ignore_changes = [zone_ids]\n  }\n"
        );
        Hcl("edge").ShouldNotContain("data ");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Target_argo_applies_the_same(string name)
    {
        var workflow = PlatformSpec.Objects("argo", Spec.Application(Components, workflow: Steps)).Single(IsWorkflow);
        var applied = Argo.WorkflowFaults.Applied(workflow).Named("Configuration", name);

        applied["spec"]!["hcl"]!.GetValue<string>().ShouldBe(Hcl(name));
    }

    [Theory]
    [InlineData("", "", "cn-beijing cn-beijing", "cn-beijing")]
    [InlineData("", ", region: cn-shanghai", "cn-shanghai cn-shanghai", "cn-shanghai")]
    [InlineData(", region: cn-shanghai", ", region: us-west-1", "cn-shanghai us-west-1", "cn-shanghai")]
    public void Every_object_says_its_region(string first, string second, string regions, string provider)
    {
        var objects = PlatformSpec.Objects(
            "kubernetes",
            Spec.Application(
                $"- name: a\n  type: s3-bucket\n  properties: {{provider: alibaba, bucket: ml-a{first}}}\n"
                    + $"- name: b\n  type: s3-bucket\n  properties: {{provider: alibaba, bucket: ml-b{second}}}"
            )
        );

        string.Join(
                ' ',
                new[] { "a", "b" }.Select(name => objects.Named("Configuration", name)["spec"]!["customRegion"])
            )
            .ShouldBe(regions);
        $"{objects.Named("Provider", "alibaba")["spec"]!["region"]}".ShouldBe(provider);
    }

    [Theory]
    [InlineData("kubernetes")]
    [InlineData("argo")]
    public void A_manifest_says_that_it_needs_the_credentials(string target) =>
        Compile
            .For(target, Spec.Application(Components, workflow: Steps))
            .Manifests.Single()
            .Text.ShouldContain(
                "# needs Secret 'alibaba-account-creds' in namespace 'default' (component 'prd', credentials)"
            );

    [Theory]
    [MemberData(nameof(Names))]
    public void Target_kubevela_brings_the_same(string name)
    {
        var application = PlatformSpec.Objects("kubevela", Spec.Application(Components)).Single();
        var component = application["spec"]!["components"]!.AsArray().Single(one => (string?)one!["name"] == name)!;
        var objects = component["properties"]!["objects"]!.AsArray().Select(one => one!.AsObject());

        objects.Named("Configuration", name)["spec"]!["hcl"]!.GetValue<string>().ShouldBe(Hcl(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Terraform_reads_a_module_and_would_format_it_the_same(string name)
    {
        Tool.Need("terraform");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "main.tf"),
            Hcl(name),
            TestContext.Current.CancellationToken
        );

        (await Terraform(folder, "providers")).ShouldContain("aliyun/alicloud] >= 1.");
        (await Terraform(folder, "fmt", "-diff", "-write=false")).ShouldNotContain("@@");
    }

    private static Task<string> Terraform(TemporaryFolder folder, params string[] arguments) =>
        Tool.RunAsync(
            "terraform",
            ["-chdir=" + folder.Path, .. arguments],
            input: null,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["CHECKPOINT_DISABLE"] = "1", ["NO_COLOR"] = "1" }
        );

    private static bool IsWorkflow(JsonObject json) => (string?)json["kind"] == "Workflow";

    private static string Hcl(string name) =>
        PlatformSpec.Objects("kubernetes", Spec.Application(Components)).Named("Configuration", name)["spec"]![
            "hcl"
        ]!.GetValue<string>();
}
