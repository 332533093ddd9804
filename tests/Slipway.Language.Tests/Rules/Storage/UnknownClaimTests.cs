using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class UnknownClaimTests
{
    private const string Claim = "- {name: my-pvc, mountPath: /model}";

    [Fact]
    public void A_claim_of_nearly_the_same_name_is_named_with_its_component_and_line()
    {
        var found = SpecTest.Verify(
            Spec.Application(Trained(Claim) + Served("pvc://{|SLIP2004:my-pcv|}/model", "[train]"))
        );

        found.Single().Message.ShouldContain("did you mean 'my-pvc' (component 'train', line 12)?");
        found.Single().Message.ShouldEndWith("<SlipwayExternal Include=\"my-pcv\" Kind=\"PersistentVolumeClaim\" />");
    }

    [Fact]
    public void A_claim_of_another_Application_is_named_with_its_file()
    {
        var found = SpecTest.Verify(
            Spec.Application(Served("pvc://{|SLIP2004:my-pcv|}")),
            Spec.Application(Trained(Claim), name: "other")
        );

        found.Single().Message.ShouldContain("(component 'train', line 12 of spec2.yaml)");
    }

    [Theory]
    [InlineData("pvc://my-pvc")]
    [InlineData("pvc://my-pvc/model/1")]
    [InlineData("gs://my-pcv/model")]
    public void A_claim_that_a_component_makes_is_fine(string uri) =>
        SpecTest.Verify(Spec.Application(Trained(Claim) + Served(uri, "[train]")));

    [Fact]
    public void A_claim_of_another_Application_in_the_namespace_is_fine() =>
        SpecTest.Verify(Spec.Application(Served("pvc://my-pvc")), Spec.Application(Trained(Claim), name: "other"));

    [Fact]
    public void A_claim_that_an_Application_deploys_to_the_namespace_is_fine() =>
        SpecTest.Verify(
            Spec.Application(Served("pvc://my-pvc"), inNamespace: "ml"),
            Spec.Application(
                Trained(Claim),
                policies: "- name: to-ml\n  type: topology\n  properties: {namespace: ml}",
                name: "other"
            )
        );

    [Fact]
    public void A_claim_that_the_project_declares_is_fine() =>
        new SpecTest { Externals = [new External("PersistentVolumeClaim", "my-pcv", "default")] }.Check(
            Spec.Application(Trained(Claim) + Served("pvc://my-pcv", "[train]"))
        );

    [Fact]
    public void A_claim_that_a_storage_trait_makes_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: web
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  traits:
                  - type: storage
                    properties: {pvc: [{name: my-pvc, mountPath: /model}]}

                """ + Served("pvc://my-pvc")
            )
        );

    [Theory]
    [InlineData("helm, properties: {chart: redis, url: \"https://charts.example.com\"}")]
    [InlineData("kustomize, properties: {path: ./deploy, url: \"https://example.com/site.git\"}")]
    public void A_component_of_which_nothing_is_known_may_make_any_claim(string type) =>
        SpecTest.Verify(
            Spec.Application(Trained(Claim) + Served("pvc://my-pcv", "[train]") + $"- {{name: other, type: {type}}}\n")
        );

    [Fact]
    public void A_model_that_an_override_policy_gives_is_not_judged() =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim) + Served("pvc://my-pcv", "[train]"),
                policies: "- name: real\n  type: override\n  properties:\n    components:\n    - name: serve\n      properties: {predictors: [{name: model, graph: {name: m, implementation: sklearn, modelUri: \"gs://a/b\"}}]}"
            )
        );
}
