using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Targets;

public class ManifestNameTests
{
    private const string Front = "- name: front\n  type: webservice\n  properties: {image: \"a/b:1\"}";

    [Fact]
    public void Manifests_are_named_after_their_documents() =>
        Paths(
                Spec.Application(Front, name: "shop"),
                Spec.Application(Front, name: "shop", inNamespace: "other"),
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}",
                "apiVersion: example.com/v1\nkind: Thing"
            )
            .ShouldBe([
                "kubevela/shop.yaml",
                "kubevela/other.shop.yaml",
                "kubevela/configmap-settings.yaml",
                "kubevela/thing.yaml",
            ]);

    [Fact]
    public void The_namespace_is_in_front_where_it_is_not_the_project_s_own() =>
        Compile
            .For(
                ["kubevela"],
                new WorkspaceOptions { Namespace = "ml" },
                Spec.Application(Front, inNamespace: "ml"),
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: default}"
            )
            .Manifests.Select(manifest => manifest.Path)
            .ShouldBe(["kubevela/app.yaml", "kubevela/default.configmap-a.yaml"]);

    [Fact]
    public void A_name_that_no_file_can_have_stays_inside_the_folder() =>
        Paths("apiVersion: v1\nkind: Odd/../Kind\nmetadata: {name: \"../../etc:passwd\", namespace: \"/x\"}")
            .ShouldBe(["kubevela/-x.odd-..-kind-..-..-etc-passwd.yaml"]);

    [Fact]
    public void Two_documents_of_one_manifest_are_an_error()
    {
        var found = Findings.Verify(
            "SLIP9003",
            ["kubevela"],
            "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: Settings\nrules: []",
            Spec.Application(Front, name: "{|SLIP9003:role-settings|}")
        );

        found
            .Single()
            .Message.ShouldStartWith(
                "the manifest 'role-Settings.yaml' would hold this Application and also the Role of line 4 in spec1.yaml"
            );
    }

    [Fact]
    public void Documents_of_one_name_in_two_namespaces_or_of_two_kinds_are_fine() =>
        Findings.Verify(
            "SLIP9003",
            ["kubevela"],
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}",
            "apiVersion: v1\nkind: Secret\nmetadata: {name: a}",
            "apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: other}"
        );

    private const string Gateway = "enabled: true\ntargets: [{number: 1, port: 3000, weight: 100}]";

    [Fact]
    public void Documents_of_VESSL_without_a_name_are_named_after_their_files() =>
        VesslPaths(Gateway, $"{Gateway}\n---\n{Gateway}")
            .ShouldBe(["vessl/gateway-spec1.yaml", "vessl/gateway-spec2.yaml", "vessl/gateway-spec2-2.yaml"]);

    [Fact]
    public void The_second_of_two_runs_of_one_name_has_the_name_of_its_file_too() =>
        VesslPaths(Run("Serve"), Run("serve"), $"{Run("serve")}\n---\n{Run("other")}")
            .ShouldBe([
                "vessl/run-Serve.yaml",
                "vessl/run-serve-spec2.yaml",
                "vessl/run-serve-spec3.yaml",
                "vessl/run-other.yaml",
            ]);

    [Fact]
    public void Two_runs_of_one_name_are_two_Jobs() =>
        Compile
            .For("kubernetes", Run("train"), Run("train"))
            .Rendered.Select(one => one.Json)
            .Where(json => (string?)json["kind"] == "Job")
            .Select(json => (string?)json["metadata"]!["name"])
            .ShouldBe(["train", "train-spec2"]);

    private static string Run(string name) =>
        $"name: {name}\nimage: a/b:1\nresources: {{requests: {{cpu: \"1\", memory: 1Gi}}}}\nrun: python train.py";

    private static IEnumerable<string> VesslPaths(params string[] specs) =>
        Compile.For("vessl", specs).Manifests.Select(manifest => manifest.Path);

    private static IEnumerable<string> Paths(params string[] specs) =>
        Compile.For("kubevela", specs).Manifests.Select(manifest => manifest.Path);
}
