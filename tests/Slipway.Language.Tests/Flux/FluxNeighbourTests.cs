namespace Slipway.Language.Tests.Flux;

/// <summary>Documents of Flux that API servers take: nothing is wrong with any of them.</summary>
/// <remarks>The ones that have every key are in <c>Slipway.Compiler.Tests/TargetSchemas/Objects</c>.</remarks>
public class FluxNeighbourTests
{
    private const string Documents = """
        apiVersion: helm.toolkit.fluxcd.io/v2beta1
        kind: HelmRelease
        metadata: {name: old}
        spec:
          interval: 1h0m0s
          chart: {spec: {chart: ./charts/old, valuesFile: a.yaml, sourceRef: {kind: GitRepository, name: a}}}
          postRenderers: [{kustomize: {patchesStrategicMerge: [{kind: Service}], patchesJson6902: [{patch: [{op: remove, path: /a}], target: {kind: Service}}]}}]
          values: {}
        ---
        apiVersion: helm.toolkit.fluxcd.io/v2beta2
        kind: HelmRelease
        metadata: {name: newer}
        spec:
          interval: 0.5h
          chartRef: {kind: OCIRepository, name: a}
          driftDetection: {mode: enabled}
          values: {image: {tag: 1.27}, list: [a, {b: null}]}
        ---
        apiVersion: source.toolkit.fluxcd.io/v1beta2
        kind: HelmRepository
        metadata: {name: oci}
        spec: {type: oci, interval: 5m0s, url: "oci://ghcr.io/org/charts"}
        ---
        apiVersion: source.toolkit.fluxcd.io/v1beta1
        kind: GitRepository
        metadata: {name: old}
        spec: {interval: 1m, url: "ssh://git@github.com/org/repo", verify: {mode: head, secretRef: {name: keys}}}
        ---
        apiVersion: kustomize.toolkit.fluxcd.io/v1beta2
        kind: Kustomization
        metadata: {name: old}
        spec:
          interval: 10m
          prune: false
          validation: client
          sourceRef: {kind: OCIRepository, name: a}
          patchesStrategicMerge: [{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}]
        ---
        apiVersion: image.toolkit.fluxcd.io/v1beta1
        kind: ImageUpdateAutomation
        metadata: {name: old}
        spec:
          interval: 10m
          sourceRef: {kind: GitRepository, name: a}
          git: {checkout: {ref: {branch: main}}, commit: {author: {email: a@example.com}}, push: {branch: main}}
          update: {strategy: Setters}
        """;

    [Fact]
    public void A_valid_document_is_not_reported() => SpecTest.Verify(Documents);

    [Theory]
    [InlineData("v1", "SLIP1013")]
    [InlineData("v1beta2", "SLIP1022")]
    public void What_Flux_does_not_act_on_is_named(string version, string id) =>
        SpecTest.Verify(
            $"apiVersion: source.toolkit.fluxcd.io/{version}\nkind: GitRepository\nmetadata: {{name: a}}\nspec: {{url: \"https://a\", interval: 1m, {{|{id}:gitImplementation|}}: libgit2}}\n"
        );
}
