namespace Slipway.Language.Tests.Flux;

/// <summary>What excludes, and what requires, one another in documents of Flux.</summary>
public class FluxChoiceTests
{
    private const string Chart = "chart: {spec: {chart: a, sourceRef: {kind: HelmRepository, name: a}}}";
    private const string Reference = "chartRef: {kind: OCIRepository, name: a}";

    [Theory]
    [InlineData("{|SLIP1010:spec|}: {interval: 1h}", "'spec' needs 'chart' or 'chartRef'")]
    [InlineData(
        "spec: {interval: 1h, chart: {spec: {chart: a, sourceRef: {kind: Bucket, name: a}}}, {|SLIP1010:chartRef|}: {kind: OCIRepository, name: a}}",
        "only 'chart' or 'chartRef'"
    )]
    [InlineData($"spec: {{interval: 1h, {Reference}, {{|SLIP1010:kubeConfig|}}: {{}}}}", "'configMapRef'")]
    [InlineData(
        $"spec: {{interval: 1h, {Reference}, install: {{strategy: {{name: RemediateOnFailure, {{|SLIP1010:retryInterval|}}: 1m}}}}}}",
        "only 'RetryOnFailure' waits"
    )]
    public void A_release_has_one_of_both(string spec, string message) =>
        Verify("helm.toolkit.fluxcd.io/v2", "HelmRelease", spec, message);

    [Theory]
    [InlineData(
        "spec: {endpoint: a, bucketName: b, interval: 1m, provider: gcp, secretRef: {name: a}, {|SLIP1010:serviceAccountName|}: a}",
        "one of them"
    )]
    [InlineData(
        "spec: {endpoint: a, bucketName: b, interval: 1m, {|SLIP1010:serviceAccountName|}: a}",
        "'provider' has to name"
    )]
    [InlineData(
        "spec: {endpoint: a, bucketName: b, interval: 1m, provider: gcp, {|SLIP1010:sts|}: {provider: aws, endpoint: \"https://a\"}}",
        "'provider: aws'"
    )]
    [InlineData(
        "spec: {endpoint: a, bucketName: b, interval: 1m, {|SLIP1010:sts|}: {provider: aws, endpoint: \"https://a\"}}",
        "'provider: aws'"
    )]
    [InlineData(
        "spec: {endpoint: a, bucketName: b, interval: 1m, provider: aws, sts: {provider: aws, endpoint: \"https://a\", {|SLIP1010:secretRef|}: {name: a}}}",
        "it is for 'ldap'"
    )]
    public void Who_signs_in_to_a_bucket_is_one(string spec, string message) =>
        Verify("source.toolkit.fluxcd.io/v1", "Bucket", spec, message);

    [Theory]
    [InlineData("spec: {url: \"https://a\", interval: 1m, {|SLIP1010:serviceAccountName|}: a}", "'aws' and 'azure'")]
    [InlineData(
        "spec: {url: \"https://a\", interval: 1m, {|SLIP1010:serviceAccountName|}: a, provider: github}",
        "'aws' and 'azure'"
    )]
    public void A_service_account_is_for_clouds(string spec, string message) =>
        Verify("source.toolkit.fluxcd.io/v1", "GitRepository", spec, message);

    [Theory]
    [InlineData(
        "{|SLIP1002:spec|}: {imageRepositoryRef: {name: a}, policy: {semver: {range: 1.x}}, interval: 1m}",
        "'digestReflectionPolicy': add it, 'Always'"
    )]
    [InlineData(
        "{|SLIP1002:spec|}: {imageRepositoryRef: {name: a}, policy: {semver: {range: 1.x}}, digestReflectionPolicy: Always}",
        "'interval': add it"
    )]
    [InlineData(
        "spec: {imageRepositoryRef: {name: a}, policy: {semver: {range: 1.x}}, digestReflectionPolicy: Never, {|SLIP1010:interval|}: 1m}",
        "'digestReflectionPolicy: Always'"
    )]
    [InlineData("spec: {imageRepositoryRef: {name: a}, {|SLIP1010:policy|}: {}}", "'alphabetical'")]
    public void A_digest_that_is_looked_up_has_an_interval(string spec, string message) =>
        Verify("image.toolkit.fluxcd.io/v1", "ImagePolicy", spec, message);

    [Theory]
    [InlineData(
        "helm.toolkit.fluxcd.io/v2",
        "HelmRelease",
        $"interval: 1h, {Reference}, install: {{strategy: {{name: RetryOnFailure, retryInterval: 1m}}}}"
    )]
    [InlineData(
        "helm.toolkit.fluxcd.io/v2",
        "HelmRelease",
        $"interval: 1h, {Chart}, install: {{strategy: {{name: RemediateOnFailure}}}}"
    )]
    [InlineData(
        "source.toolkit.fluxcd.io/v1",
        "Bucket",
        "endpoint: a, bucketName: b, interval: 1m, sts: {provider: ldap, endpoint: \"https://a\", secretRef: {name: a}}"
    )]
    [InlineData(
        "source.toolkit.fluxcd.io/v1",
        "Bucket",
        "endpoint: a, bucketName: b, interval: 1m, provider: aws, serviceAccountName: a, sts: {provider: aws, endpoint: \"https://a\"}"
    )]
    [InlineData(
        "source.toolkit.fluxcd.io/v1",
        "Bucket",
        "endpoint: a, bucketName: b, interval: 1m, provider: gcp, secretRef: {name: a}"
    )]
    [InlineData(
        "source.toolkit.fluxcd.io/v1",
        "GitRepository",
        "url: \"https://a\", interval: 1m, serviceAccountName: a, provider: azure"
    )]
    [InlineData(
        "source.toolkit.fluxcd.io/v1",
        "GitRepository",
        "url: \"https://a\", interval: 1m, provider: github, secretRef: {name: a}"
    )]
    [InlineData(
        "image.toolkit.fluxcd.io/v1",
        "ImagePolicy",
        "imageRepositoryRef: {name: a}, policy: {alphabetical: {}}"
    )]
    [InlineData(
        "image.toolkit.fluxcd.io/v1",
        "ImagePolicy",
        "imageRepositoryRef: {name: a}, policy: {numerical: {order: asc}}, digestReflectionPolicy: IfNotPresent"
    )]
    [InlineData(
        "image.toolkit.fluxcd.io/v1beta2",
        "ImagePolicy",
        "imageRepositoryRef: {name: a}, policy: {numerical: {order: asc}}, digestReflectionPolicy: Always, interval: 1m"
    )]
    public void What_goes_together_is_fine(string apiVersion, string kind, string spec) =>
        SpecTest.Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n");

    private static void Verify(string apiVersion, string kind, string spec, string message) =>
        SpecTest
            .Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n{spec}\n")
            .ShouldHaveSingleItem()
            .Message.ShouldContain(message);
}
