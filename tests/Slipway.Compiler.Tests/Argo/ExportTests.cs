using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>What the steps that export something, clean up or apply Terraform become.</summary>
public class ExportTests
{
    private const string Policies = """
        - {name: here, type: topology, properties: {clusters: [local], namespace: elsewhere}}
        - {name: both, type: topology, properties: {clusters: [local, tokyo]}}
        """;

    [Fact]
    public void Data_become_a_ConfigMap_with_the_name_of_the_Application() =>
        Applied("{name: a, type: export-data, properties: {data: {mode: fast}}}")
            .ShouldBe([
                """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"app","namespace":"default"},"data":{"mode":"fast"}}""",
            ]);

    [Fact]
    public void They_become_a_Secret_in_a_namespace_of_their_own_wherever_the_policy_sends_components() =>
        Applied(
                "{name: a, type: export-data, properties: {kind: Secret, name: s, namespace: ops, data: {mode: fast}, topology: here}}"
            )
            .ShouldBe([
                """{"apiVersion":"v1","kind":"Secret","metadata":{"name":"s","namespace":"ops"},"stringData":{"mode":"fast"}}""",
            ]);

    [Fact]
    public void A_Service_leads_to_an_address()
    {
        var applied = Applied(
            "{name: a, type: export-service, properties: {name: db, ip: 10.0.0.1, port: 80, targetPort: 5432}}"
        );

        applied.ShouldBe(
            [
                """{"apiVersion":"v1","kind":"Service","metadata":{"name":"db","namespace":"default"},"spec":{"type":"ClusterIP","ports":[{"protocol":"TCP","port":80,"targetPort":5432}]}}""",
                """{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"db","namespace":"default"},"subsets":[{"addresses":[{"ip":"10.0.0.1"}],"ports":[{"port":5432}]}]}""",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public void Each_cluster_of_the_policy_gets_them()
    {
        var workflow = Workflow("{name: a, type: export-data, properties: {data: {x: \"1\"}, topology: both}}");

        workflow.Tasks("a").ShouldBe(["a-configmap: ", "a-tokyo: "]);
        workflow.Template("a-tokyo").ToJsonString().ShouldContain("tokyo-kubeconfig");
    }

    [Fact]
    public void What_an_input_brings_is_written_into_a_ConfigMap()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: read
                  type: read-object
                  properties: {apiVersion: v1, kind: Service, name: db}
                  outputs: [{name: ip, valueFrom: output.value.spec.clusterIP}]
                - name: a
                  type: export2config
                  properties: {configName: settings, namespace: ops}
                  inputs: [{from: ip, parameterKey: data.host}]
                """
            )
        );

        WorkflowFaults
            .Applied(workflow)
            .Single()
            .ToJsonString()
            .ShouldBe(
                """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"settings","namespace":"ops"},"data":{"host":"{{=toJson(inputs.parameters[\u0027ip\u0027])}}"}}"""
            );
    }

    [Theory]
    [InlineData(
        "{labelselector: {app: train, tier: batch}, namespace: ml}",
        "--namespace=ml",
        "--selector=app=train,tier=batch"
    )]
    [InlineData("{}", "--namespace=default", "--selector=workflow.oam.dev/name=app")]
    [InlineData("{labelselector: {}}", "--namespace=default", "--all")]
    public void Jobs_and_pods_are_deleted_by_their_labels(string properties, string inNamespace, string selector)
    {
        var resource = Workflow($"{{name: a, type: clean-jobs, timeout: 5m, properties: {properties}}}").Template("a");

        ((string)resource["timeout"]!).ShouldBe("5m");
        ((string)resource["resource"]!["action"]!).ShouldBe("delete");
        resource["resource"]!["flags"]!
            .AsArray()
            .Select(flag => (string)flag!)
            .ShouldBe(["jobs.batch,pods", inNamespace, selector]);
    }

    [Fact]
    public void The_account_may_delete_them_and_nothing_else_there()
    {
        var spec = ArgoSpec.Of("- {name: a, type: clean-jobs, properties: {namespace: ml}}");

        var role = Compile
            .For("argo", spec)
            .Manifests.Single()
            .Objects.Single(json => (string)json["kind"]! == "Role" && (string)json["metadata"]!["namespace"]! == "ml");
        role["rules"]!
            .AsArray()
            .Select(rule => rule!.ToJsonString())
            .ShouldBe([
                """{"apiGroups":[""],"resources":["pods"],"verbs":["delete","get","list","watch"]}""",
                """{"apiGroups":["batch"],"resources":["jobs"],"verbs":["delete","get","list","watch"]}""",
            ]);
    }

    [Fact]
    public void A_Configuration_of_Terraform_is_waited_for()
    {
        var workflow = Workflow(
            "{name: bucket, type: apply-terraform-config, properties: {source: {path: alibaba/oss}, variable: {acl: private}, providerRef: {name: ali}}}"
        );

        WorkflowFaults
            .Applied(workflow)
            .Single()
            .ToJsonString()
            .ShouldBe(
                """{"apiVersion":"terraform.core.oam.dev/v1beta2","kind":"Configuration","metadata":{"name":"app-bucket","namespace":"default"},"spec":{"deleteResource":true,"variable":{"acl":"private"},"forceDelete":false,"path":"alibaba/oss","remote":"https://github.com/kubevela-contrib/terraform-modules.git","providerRef":{"name":"ali","namespace":"default"}}}"""
            );
        workflow.ToJsonString().ShouldContain("status.apply.state");
    }

    [Theory]
    [InlineData("apply-application")]
    [InlineData("apply-application-in-parallel")]
    public void An_Application_as_a_whole_is_deployed(string type) =>
        Workflow($"{{name: a, type: {type}}}").Tasks("a").ShouldBe(Workflow("{name: a, type: deploy}").Tasks("a"));

    private static JsonObject Workflow(string step) => ArgoSpec.Compiled(ArgoSpec.Of($"- {step}", policies: Policies));

    private static IEnumerable<string> Applied(string step) =>
        WorkflowFaults.Applied(Workflow(step)).Select(json => json.ToJsonString());
}
