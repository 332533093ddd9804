using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

/// <summary>What is next to a mistake decides whether it is reported: only what can make a claim of any name silences.</summary>
public class ClaimMakerTests
{
    private const string Claim = "- {name: my-pvc, mountPath: /model}";

    [Theory]
    [MemberData(nameof(Neighbours.Harmless), MemberType = typeof(Neighbours))]
    public void A_document_that_makes_no_claim_silences_nothing(string document) =>
        Only(
            ["SLIP2004", "SLIP2017"],
            Spec.Application(Trained(Claim) + Served("pvc://my-pcv", "[train]") + Notebook("lab-work")),
            document
        );

    [Theory]
    [MemberData(nameof(Neighbours.Harmless), MemberType = typeof(Neighbours))]
    public void A_document_that_makes_no_claim_makes_none_known(string document) =>
        Only(["SLIP2005"], Spec.Application(Served("pvc://color-model/v1")), document);

    [Theory]
    [MemberData(nameof(Neighbours.HarmlessComponents), MemberType = typeof(Neighbours))]
    public void A_component_that_makes_no_claim_silences_nothing(string component) =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim)
                    + Served("pvc://{|SLIP2004:my-pcv|}", "[train]")
                    + Notebook("{|SLIP2017:lab-work|}")
                    + component
            )
        );

    [Fact]
    public void A_claim_among_the_objects_of_a_component_is_made() =>
        SpecTest.Verify(
            Spec.Application(
                Served("pvc://color-model")
                    + "- name: other\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: color-model}}]}\n"
            )
        );

    [Fact]
    public void A_claim_that_a_step_applies_is_made() =>
        SpecTest.Verify(
            Spec.Application(
                Served("pvc://color-model"),
                workflow: "steps:\n- {name: claim, type: apply-object, properties: {value: {apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: color-model}}}}\n- {name: all, type: deploy}"
            )
        );

    [Theory]
    [InlineData("apps/v1", "StatefulSet", "spec: {volumeClaimTemplates: [{metadata: {name: data}}]}", "data-other-0")]
    [InlineData("cache.kubedl.io/v1alpha1", "CacheBackend", "spec: {mountPath: /data}", "other")]
    [InlineData("training.kubedl.io/v1alpha1", "XDLJob", "spec: {cacheBackend: {name: digits}}", "digits")]
    [InlineData("model.kubedl.io/v1alpha1", "ModelVersion", "spec: {}", "mv-pvc-other")]
    public void A_claim_whose_name_follows_from_its_maker_is_made(
        string apiVersion,
        string kind,
        string content,
        string claim
    ) => Only([], Spec.Application(Served($"pvc://{claim}")), Neighbours.Document(apiVersion, kind, content));

    [Fact]
    public void The_storage_of_a_training_whose_type_is_misspelt_counts() =>
        SpecTest.Verify(
            Spec.Application(
                "- name: train\n  type: {|SLIP1017:model-trainig|}\n  properties: {image: \"a/b:1\", storage: [{name: my-pvc, mountPath: /model}]}\n"
                    + Served("pvc://my-pvc")
            )
        );

    /// <summary>Documents of other systems may have findings of their own; of claims there are these.</summary>
    private static void Only(string[] ids, params string[] files)
    {
        var sources = files.Select((text, at) => SourceText.From($"spec{at + 1}.yaml", text));
        var found = Analysis.Run([.. sources], new WorkspaceOptions()).Diagnostics;

        var claims = found.Select(one => one.Id).Where(id => id is "SLIP2004" or "SLIP2005" or "SLIP2017");
        claims.Order(StringComparer.Ordinal).ToArray().ShouldBe(ids, string.Join('\n', found));
    }
}
