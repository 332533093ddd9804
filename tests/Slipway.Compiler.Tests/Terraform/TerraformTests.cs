using System.Text.Json.Nodes;
using Slipway.Compiler.Tests.Targets;

namespace Slipway.Compiler.Tests.Terraform;

public class TerraformTests
{
    private const string Everything = """
        - name: prd-cluster
          type: k8s-cluster
          properties:
            provider: alibaba
            resource: ACK
            version: 1.32.1-aliyun.1
            region: cn-shanghai
            vswitchIds: [vsw-abc123]
            clusterSpec: ack.pro.xlarge
            proxyMode: ipvs
            podCidr: 172.20.0.0/16
            nodeCidrMask: 26
            podVswitchIds: [vsw-pod1]
            serviceCidr: 192.168.0.0/16
            addons:
            - name: arms-prometheus
            - name: logtail-ds
              config: '{"IngressDashboardEnabled": "${x} %{y}"}'
              version: v1.1.1
              disabled: false
            nodePools:
            - name: gpu
              instanceTypes: [ecs.gn6i-c4g1.xlarge, ecs.gn6i-c8g1.2xlarge]
              size: 2
              gpuSharing: cgpu
            - name: cpu
              instanceTypes: [ecs.g7.xlarge]
              vswitchIds: [vsw-def456]
        - name: dev-cluster
          type: k8s-cluster
          properties: {provider: alibaba, resource: ASK}
        - name: edge
          type: k8s-cluster
          properties: {provider: alibaba, resource: ACK@Edge, zoneIds: [cn-hangzhou-k]}
        - name: s3-bucket
          type: s3-bucket
          properties: {provider: alibaba, bucket: ml-example, acl: public-read, storageClass: IA, redundancyType: ZRS, region: cn-shanghai}
        - name: 2nd-bucket
          type: s3-bucket
          properties: {provider: alibaba, bucket: ml-second}
        """;

    [Fact]
    public void Every_argument_is_one_that_the_provider_takes() =>
        ProviderFacts.Faults(Compiled(Spec.Application(Everything))).ShouldBeEmpty();

    [Fact]
    public void What_the_provider_would_not_take_would_be_found()
    {
        var module = Compiled(Spec.Application(Everything));
        var resources = module["resource"]!;
        resources["alicloud_oss_bucket"]!["s3-bucket"]!["acl"] = "private";
        resources["alicloud_cs_managed_kubernetes"]!["edge"]!["vswitch_ids"] = new JsonArray("vsw-a");
        resources["alicloud_cs_kubernetes_node_pool"]!["prd-cluster_gpu"]!["desired_size"] = 2;
        resources["alicloud_oss_bucket_acl"]!["_2nd-bucket"]!["bucket"] = "${alicloud_oss_bucket.third.bucket}";

        ProviderFacts.Faults(module).Count.ShouldBe(4);
    }

    [Fact]
    public void A_cluster_is_managed_with_the_profile_of_its_product()
    {
        var clusters = Compiled(Spec.Application(Everything))["resource"]!["alicloud_cs_managed_kubernetes"]!;

        clusters
            .AsObject()
            .Select(one => $"{one.Key} {one.Value!["profile"]}")
            .ShouldBe(["prd-cluster Default", "dev-cluster Serverless", "edge Edge"]);
        ((string)clusters["dev-cluster"]!["zone_ids"]!).ShouldBe("${var.dev_cluster_zone_ids}");
        ((string)clusters["prd-cluster"]!["provider"]!).ShouldBe("alicloud.cn-shanghai");
        ((string)clusters["prd-cluster"]!["addons"]![1]!["config"]!).ShouldBe(
            "{\"IngressDashboardEnabled\": \"$${x} %%{y}\"}"
        );
    }

    [Fact]
    public void Node_pools_are_in_the_cluster_and_share_GPUs_by_a_label()
    {
        var pools = Compiled(Spec.Application(Everything))["resource"]!["alicloud_cs_kubernetes_node_pool"]!;

        pools["prd-cluster_gpu"]!
            .ToJsonString()
            .ShouldBe(
                """{"node_pool_name":"gpu","cluster_id":"${alicloud_cs_managed_kubernetes.prd-cluster.id}","vswitch_ids":"${alicloud_cs_managed_kubernetes.prd-cluster.vswitch_ids}","instance_types":["ecs.gn6i-c4g1.xlarge","ecs.gn6i-c8g1.2xlarge"],"desired_size":"2","labels":[{"key":"ack.node.gpu.schedule","value":"cgpu"}],"provider":"alicloud.cn-shanghai"}"""
            );
        ((string)pools["prd-cluster_cpu"]!["vswitch_ids"]![0]!).ShouldBe("vsw-def456");
    }

    [Theory]
    [InlineData("clusterSpec: ack.pro.small, proxyMode: ipvs", "1.250.0")]
    [InlineData("clusterSpec: ack.standard, proxyMode: nftables", "1.278.0")]
    [InlineData("clusterSpec: ack.pro.4xlarge, proxyMode: nftables", "1.282.0")]
    public void The_provider_is_one_that_takes_every_value(string properties, string version)
    {
        var spec = Spec.Application(
            $"- name: a\n  type: k8s-cluster\n  properties: {{provider: alibaba, resource: ACK, {properties}}}\n"
                + "- name: b\n  type: s3-bucket\n  properties: {provider: alibaba, bucket: ml-example}"
        );

        var needs = Compiled(spec)["terraform"]!["required_providers"]!["alicloud"]!;

        ((string)needs["version"]!).ShouldBe($">= {version}, < 2.0.0");
    }

    [Theory]
    [InlineData("cn-hangzhou-k", "cn-hangzhou")]
    [InlineData("us-west-1a", "us-west-1")]
    [InlineData("cn-shanghai-finance-1b", "cn-shanghai-finance-1")]
    public void A_cluster_that_names_zones_is_in_their_region(string zone, string region)
    {
        var spec =
            $"- name: a\n  type: k8s-cluster\n  properties: {{provider: alibaba, resource: ACK, zoneIds: [{zone}]}}";

        var module = Compiled(Spec.Application(spec));

        ((string)module["resource"]!["alicloud_cs_managed_kubernetes"]!["a"]!["provider"]!).ShouldBe(
            $"alicloud.{region}"
        );
    }

    [Fact]
    public void A_bucket_leaves_its_acl_to_the_resource_that_sets_it() =>
        Compiled(Spec.Application(Everything))["resource"]!["alicloud_oss_bucket"]!["s3-bucket"]!["lifecycle"]!
            .ToJsonString()
            .ShouldBe("""{"ignore_changes":["acl"]}""");

    [Fact]
    public void Names_that_would_meet_are_told_apart()
    {
        var module = Compiled(
            Spec.Application(
                string.Join(
                    '\n',
                    Cluster("a", "b-c"),
                    Cluster("a-b", "c"),
                    Cluster("a-b-bucket", "id"),
                    "- name: a-b-zone-ids\n  type: s3-bucket\n  properties: {provider: alibaba, bucket: ml-b}",
                    "- name: 2-b\n  type: s3-bucket\n  properties: {provider: alibaba, bucket: ml-c}"
                )
            )
        );

        Keys(module["resource"]!["alicloud_cs_kubernetes_node_pool"]).ShouldBe(["a_b-c", "a-b_c", "a-b-bucket_id"]);
        Keys(module["resource"]!["alicloud_cs_managed_kubernetes"]).ShouldBe(["a", "a-b", "a-b-bucket"]);
        Keys(module["output"])
            .ShouldBe([
                "a_id",
                "a_b_id",
                "a_b_bucket_id",
                "a_b_zone_ids_bucket",
                "a_b_zone_ids_endpoint",
                "_2_b_bucket",
                "_2_b_endpoint",
            ]);
        Keys(module["variable"])
            .ShouldBe(["region", "access_key", "secret_key", "a_zone_ids", "a_b_zone_ids", "a_b_bucket_zone_ids"]);

        static string Cluster(string name, string pool) =>
            $"- name: {name}\n  type: k8s-cluster\n  properties: {{provider: alibaba, resource: ACK, nodePools: [{{name: {pool}, instanceTypes: [ecs.g7.xlarge]}}]}}";

        static IEnumerable<string> Keys(JsonNode? named) => named!.AsObject().Select(one => one.Key);
    }

    [Fact]
    public void No_credential_is_in_a_module()
    {
        var module = Compiled(Spec.Application(Everything));

        foreach (var provider in module["provider"]!["alicloud"]!.AsArray())
        {
            ((string)provider!["access_key"]!).ShouldBe("${var.access_key}");
            ((string)provider["secret_key"]!).ShouldBe("${var.secret_key}");
        }
        module["variable"]!["secret_key"]!["sensitive"]!.GetValue<bool>().ShouldBeTrue();
        module["variable"]!["secret_key"]!["default"].ShouldBeNull();
    }

    [Fact]
    public void Each_document_has_a_folder_of_its_own_and_one_without_infrastructure_none()
    {
        var compilation = Compile.For(
            "terraform",
            Spec.Application(Everything, name: "platform"),
            Spec.Application(
                "- name: b\n  type: s3-bucket\n  properties: {provider: alibaba, bucket: other}",
                name: "other"
            ),
            Spec.Component("webservice", "image: a/b:1"),
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}"
        );

        compilation
            .Manifests.Select(manifest => manifest.Path)
            .ShouldBe(["terraform/platform/platform.tf.json", "terraform/other/other.tf.json"]);
        compilation.Manifests[0].Text.ShouldEndWith("}\n");
        compilation.Manifests[0].Text.ShouldNotContain("\r");
    }

    [Fact]
    public void An_Initializer_gives_a_module()
    {
        var spec = """
            apiVersion: core.oam.dev/v1beta1
            kind: Initializer
            metadata: {name: setup}
            spec:
              appTemplate:
                spec:
                  components:
                  - name: data
                    type: s3-bucket
                    properties: {provider: alibaba, bucket: ml-example}
                  workflow:
                    steps:
                    - name: make
                      type: terraform-apply
                      properties: {component: data}
            """;

        var manifest = Compile.For("terraform", spec).Manifests.Single();

        manifest.Path.ShouldBe("terraform/initializer-setup/initializer-setup.tf.json");
        ProviderFacts.Faults(manifest.Objects[0]).ShouldBeEmpty();
    }

    [Fact]
    public void Terraform_asks_for_the_zones_that_a_cluster_does_not_name()
    {
        var spec = Spec.Application(
            "- name: {|SLIP4810:a|}\n  type: k8s-cluster\n  properties: {provider: alibaba, resource: ACK}\n- name: b\n  type: k8s-cluster\n  properties: {provider: alibaba, resource: ACK, zoneIds: [cn-hangzhou-k]}"
        );

        Findings
            .Verify("SLIP4810", ["terraform"], spec)
            .Single()
            .Message.ShouldContain("asks for the variable 'a_zone_ids'");
        Findings.Verify("SLIP4810", ["kubevela"], SpecMarkup.Parse("s", spec).Text);
    }

    [Fact]
    public void A_serverless_cluster_has_no_node_pools()
    {
        var pools = "    zoneIds: [cn-hangzhou-k]\n    {0}:\n    - {{name: a, instanceTypes: [ecs.g7.xlarge]}}";
        var serverless =
            "- name: a\n  type: k8s-cluster\n  properties:\n    provider: alibaba\n    resource: ASK\n"
            + string.Format(null, pools, "{|SLIP4811:nodePools|}");
        var managed = serverless
            .Replace("ASK", "ACK", StringComparison.Ordinal)
            .Replace("{|SLIP4811:nodePools|}", "nodePools", StringComparison.Ordinal);

        Findings
            .Verify("SLIP4811", ["terraform"], Spec.Application(serverless))
            .Single()
            .Message.ShouldContain("write 'resource: ACK'");
        Findings.Verify("SLIP4811", ["terraform"], Spec.Application(managed));
        ProviderFacts.Faults(Compiled(SpecMarkup.Parse("s", Spec.Application(serverless)).Text)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Terraform_reads_a_module()
    {
        Tool.Need("terraform");
        using var folder = new TemporaryFolder();
        var text = Compile.For("terraform", Spec.Application(Everything)).Manifests.Single().Text;
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "app.tf.json"),
            text,
            TestContext.Current.CancellationToken
        );
        // Without the provider Terraform can say what a configuration needs, for which it has to read it.
        var output = await Tool.RunAsync(
            "terraform",
            ["-chdir=" + folder.Path, "providers"],
            input: null,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["CHECKPOINT_DISABLE"] = "1", ["NO_COLOR"] = "1" }
        );

        output.ShouldContain("aliyun/alicloud] >= 1.282.0, < 2.0.0");
    }

    private static JsonObject Compiled(string spec)
    {
        var compilation = Compile.For("terraform", spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        return compilation.Manifests.Single().Objects.Single();
    }
}
