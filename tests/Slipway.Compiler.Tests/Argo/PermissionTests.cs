using System.Text.Json.Nodes;
using Slipway.Compiler.Tests.Targets;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>What the account of a Workflow may do, and where.</summary>
public class PermissionTests
{
    private const string Applied = "create,get,patch";

    [Theory]
    [InlineData("v1", "PersistentVolume", "persistentvolumes")]
    [InlineData("v1", "Namespace", "namespaces")]
    [InlineData("storage.k8s.io/v1", "StorageClass", "storageclasses")]
    [InlineData("storage.k8s.io/v1", "CSIDriver", "csidrivers")]
    [InlineData("networking.k8s.io/v1", "IngressClass", "ingressclasses")]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", "customresourcedefinitions")]
    public void An_object_in_no_namespace_needs_a_role_of_the_cluster(string apiVersion, string kind, string plural)
    {
        var objects = Objects(Apply($"apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: a}}"));

        Roles(objects).ShouldBe([Own, $"ClusterRole /default.app-workflow: {plural} {Applied}"]);
        var binding = objects.Single(json => (string)json["kind"]! == "ClusterRoleBinding");
        binding["roleRef"]!
            .ToJsonString()
            .ShouldBe(
                """{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"default.app-workflow"}"""
            );
        binding["subjects"]!
            .ToJsonString()
            .ShouldBe("""[{"kind":"ServiceAccount","name":"app-workflow","namespace":"default"}]""");
    }

    [Theory]
    [InlineData("v1", "ConfigMap", "configmaps")]
    [InlineData("v1", "Endpoints", "endpoints")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "networkpolicies")]
    [InlineData("metrics.k8s.io/v1beta1", "PodMetrics", "pods")]
    public void An_object_in_a_namespace_needs_a_role_there(string apiVersion, string kind, string plural) =>
        Roles(Objects(Apply($"apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: a, namespace: lab}}")))
            .ShouldBe([Own, $"Role lab/app-workflow: {plural} {Applied}"]);

    [Fact]
    public void A_node_is_read_by_a_role_of_the_cluster_and_from_no_namespace()
    {
        var objects = Objects("- {name: a, type: read-object, properties: {apiVersion: v1, kind: Node, name: node-1}}");

        Roles(objects).ShouldBe([Own, "ClusterRole /default.app-workflow: nodes get"]);
        ((string)objects[^1].Template("a")["resource"]!["manifest"]!).ShouldNotContain("namespace");
    }

    [Theory]
    [InlineData("kind: Role", "Role default/app-workflow: roles create,escalate,get,patch")]
    [InlineData("kind: ClusterRole", "ClusterRole /default.app-workflow: clusterroles create,escalate,get,patch")]
    [InlineData(
        "kind: RoleBinding, roleRef: {kind: Role, name: r}",
        "Role default/app-workflow: rolebindings create,get,patch; roles r bind"
    )]
    [InlineData(
        "kind: RoleBinding, roleRef: {kind: ClusterRole, name: edit}",
        "Role default/app-workflow: clusterroles edit bind; rolebindings create,get,patch"
    )]
    [InlineData(
        "kind: ClusterRoleBinding, roleRef: {kind: ClusterRole, name: edit}",
        "ClusterRole /default.app-workflow: clusterrolebindings create,get,patch; clusterroles edit bind"
    )]
    public void Who_writes_roles_may_grant_what_they_say(string role, string allowed) =>
        Roles(Objects(Apply($"apiVersion: rbac.authorization.k8s.io/v1, metadata: {{name: a}}, {role}")))
            .Select(one => one.Replace("; workflowtaskresults create,patch", "", StringComparison.Ordinal))
            .ShouldContain(allowed);

    [Fact]
    public void Where_nothing_says_whether_objects_are_in_namespaces_that_is_said()
    {
        var found = Findings.Verify(
            "SLIP4801",
            ["argo"],
            ArgoSpec.Of(
                "- name: {|SLIP4801:a|}\n  type: apply-object\n  properties: {value: {apiVersion: acme.example.com/v1, kind: Farm, metadata: {name: f}}}"
            )
        );

        found[0].Message.ShouldContain("add the CustomResourceDefinition of 'Farm' to the project");
    }

    [Theory]
    [InlineData("acme.example.com/v1", "Farm", "metadata: {name: f, namespace: lab}")]
    [InlineData("cert-manager.io/v1", "Issuer", "metadata: {name: f}")]
    [InlineData("batch/v1", "CronJob", "metadata: {name: f}")]
    public void Where_it_can_be_known_nothing_is_said(string apiVersion, string kind, string metadata) =>
        Compile
            .For("argo", ArgoSpec.Of(Apply($"apiVersion: {apiVersion}, kind: {kind}, {metadata}")))
            .Analysis.Diagnostics.Where(found => found.Descriptor.Id == "SLIP4801")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Cluster", "ClusterRole /default.app-workflow: farmyards " + Applied)]
    [InlineData("Namespaced", "Role default/app-workflow: farmyards " + Applied + "; workflowtaskresults create,patch")]
    public void A_definition_among_the_specs_says_what_its_kind_is(string scope, string allowed)
    {
        var definition = $$"""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: farmyards.acme.example.com}
            spec:
              group: acme.example.com
              scope: {{scope}}
              names: {kind: Farm, plural: farmyards}
              versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object} } }]
            """;
        var compilation = Compile.For(
            "argo",
            ArgoSpec.Of(Apply("apiVersion: acme.example.com/v1, kind: Farm, metadata: {name: f}"))
                + "\n---\n"
                + definition
        );

        compilation.Analysis.Diagnostics.ShouldNotContain(found => found.Descriptor.Id == "SLIP4801");
        Roles([.. compilation.Manifests.SelectMany(manifest => manifest.Objects)]).ShouldContain(allowed);
    }

    [Theory]
    [InlineData("value.metadata.namespace")]
    [InlineData("value.kind")]
    [InlineData("value.apiVersion")]
    public void A_step_whose_permission_only_its_input_tells_is_left_out(string key)
    {
        var spec = ArgoSpec.Of(
            $$"""
            - name: read
              type: read-object
              properties: {apiVersion: v1, kind: ConfigMap, name: settings}
              outputs: [{name: x, valueFrom: output.value.data.x}]
            - name: a
              type: apply-object
              properties: {value: {apiVersion: acme.example.com/v1, kind: Farm, metadata: {name: f, namespace: lab} } }
              inputs: [{from: x, parameterKey: {{key}}}]
            """
        );

        var compilation = Compile.For("argo", spec);

        compilation
            .Analysis.Diagnostics.Where(found => found.Descriptor.Id is "SLIP4800" or "SLIP4801")
            .Select(found => found.Message)
            .ShouldHaveSingleItem()
            .ShouldContain("needs its permissions before");
        Roles([.. compilation.Manifests.Single().Objects])
            .ShouldBe(["Role default/app-workflow: configmaps get; workflowtaskresults create,patch"]);
    }

    private const string Own = "Role default/app-workflow: workflowtaskresults create,patch";

    private static string Apply(string value) =>
        $"- {{name: a, type: apply-object, properties: {{value: {{{value}}}}}}}";

    private static List<JsonObject> Objects(string steps) =>
        [.. Compile.For("argo", ArgoSpec.Of(steps)).Manifests.Single().Objects];

    private static IEnumerable<string> Roles(IEnumerable<JsonObject> objects) =>
        objects
            .Where(json => (string)json["kind"]! is "Role" or "ClusterRole")
            .Select(json =>
                $"{json["kind"]} {json["metadata"]!["namespace"]}/{json["metadata"]!["name"]}: {string.Join("; ", json["rules"]!.AsArray().Select(Rule).Order(StringComparer.Ordinal))}"
            );

    private static string Rule(JsonNode? rule) =>
        string.Join(
            ' ',
            new[] { "resources", "resourceNames", "verbs" }
                .Where(key => rule![key] is not null)
                .Select(key => string.Join(',', rule![key]!.AsArray().Select(one => (string)one!)))
        );
}
