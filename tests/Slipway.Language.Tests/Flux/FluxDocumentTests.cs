namespace Slipway.Language.Tests.Flux;

/// <summary>Documents of Flux are checked down to the last key.</summary>
public class FluxDocumentTests
{
    private const string Chart = "chart: {spec: {chart: a, sourceRef: {kind: HelmRepository, name: a}}}";

    [Theory]
    [InlineData($"interval: {{|SLIP1006:10 minutes|}}, {Chart}", "such as 10m")]
    [InlineData($"interval: 1h, {Chart}, install: {{crds: {{|SLIP1004:Replace|}}}}", "CreateReplace")]
    [InlineData($"interval: 1h, {Chart}, upgrade: {{remediation: {{{{|SLIP1001:retires|}}: 3}}}}", "'retries'")]
    [InlineData($"interval: 1h, {Chart}, valuesFrom: [{{kind: Secret, name: {{|SLIP1005:My_Values|}}}}]", "lower-case")]
    [InlineData($"interval: 1h, {Chart}, install: {{{{|SLIP1011:skipCRDs|}}: true}}", "crds: Skip")]
    [InlineData(
        "interval: 1h, chart: {spec: {chart: a, version: {|SLIP1003:1.2|}, sourceRef: {kind: HelmRepository, name: a}}}",
        "quotes"
    )]
    [InlineData(
        "interval: 1h, chart: {spec: {chart: a, sourceRef: {kind: {|SLIP1004:HelmRepo|}, name: a}}}",
        "HelmRepository"
    )]
    public void A_release_is_checked(string spec, string message) =>
        Verify("helm.toolkit.fluxcd.io/v2", "HelmRelease", spec, message);

    [Theory]
    [InlineData("HelmRepository", "url: {|SLIP1006:charts.example.com|}", "https://")]
    [InlineData("HelmRepository", "url: \"https://a.example.com\", {|SLIP1001:intervall|}: 1h", "'interval'")]
    [InlineData("GitRepository", "url: {|SLIP1006:git@github.com:org/repo|}, interval: 1m", "ssh://")]
    [InlineData("GitRepository", "url: \"https://a\", interval: 1m, ref: {{|SLIP1001:brnach|}: main}", "'branch'")]
    [InlineData("GitRepository", "url: \"https://a\", interval: 1m, timeout: {|SLIP1006:1h|}", "such as 90s")]
    [InlineData("OCIRepository", "url: {|SLIP1006:https://a|}, interval: 1m", "oci://")]
    [InlineData("OCIRepository", "url: \"oci://a\", interval: 1m, provider: {|SLIP1004:azur|}", "azure")]
    [InlineData("Bucket", "endpoint: a, bucketName: b, interval: 1m, {|SLIP1001:secretref|}: {name: a}", "'secretRef'")]
    public void A_source_is_checked(string kind, string spec, string message) =>
        Verify("source.toolkit.fluxcd.io/v1", kind, spec, message);

    [Theory]
    [InlineData("interval: 1m, prune: {|SLIP1003:\"true\"|}, sourceRef: {kind: GitRepository, name: a}", "quotes")]
    [InlineData(
        "interval: 1m, prune: true, sourceRef: {kind: GitRepository, name: a}, {|SLIP1001:dependOn|}: []",
        "'dependsOn'"
    )]
    [InlineData(
        "interval: 1m, prune: true, sourceRef: {kind: GitRepository, name: a}, postBuild: {substitute: {replicas: {|SLIP1003:3|}}}",
        "quotes"
    )]
    [InlineData(
        "interval: 1m, prune: true, sourceRef: {kind: GitRepository, name: a}, {|SLIP1013:patchesStrategicMerge|}: []",
        "'patches'"
    )]
    public void A_kustomization_is_checked(string spec, string message) =>
        Verify("kustomize.toolkit.fluxcd.io/v1", "Kustomization", spec, message);

    [Theory]
    [InlineData("ImageRepository", "image: {|SLIP1006:https://ghcr.io/a|}, interval: 1m", "without https://")]
    [InlineData(
        "ImagePolicy",
        "imageRepositoryRef: {name: a}, policy: {numerical: {order: {|SLIP1004:descending|}}}",
        "desc"
    )]
    [InlineData(
        "ImageUpdateAutomation",
        "interval: 1m, sourceRef: {kind: GitRepository, name: a}, git: {commit: {author: {{|SLIP1001:mail|}: a, email: a}}}",
        "'mail'"
    )]
    public void What_updates_images_is_checked(string kind, string spec, string message) =>
        Verify("image.toolkit.fluxcd.io/v1", kind, spec, message);

    [Theory]
    [InlineData(
        "helm.toolkit.fluxcd.io/v2beta1",
        "HelmRelease",
        $"interval: 1h, {Chart}, {{|SLIP1013:commonMetadata|}}: {{}}"
    )]
    [InlineData(
        "source.toolkit.fluxcd.io/v1beta2",
        "GitRepository",
        "url: \"https://a\", interval: 1m, {|SLIP1013:sparseCheckout|}: [a]"
    )]
    [InlineData(
        "image.toolkit.fluxcd.io/v1beta1",
        "ImagePolicy",
        "imageRepositoryRef: {name: a}, policy: {semver: {range: 1.x}}, {|SLIP1013:suspend|}: true"
    )]
    public void An_older_version_has_fewer_keys(string apiVersion, string kind, string spec) =>
        Verify(apiVersion, kind, spec, "it came with");

    private static void Verify(string apiVersion, string kind, string spec, string message) =>
        SpecTest
            .Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n")
            .ShouldContain(found => found.Message.Contains(message));
}
