namespace Slipway.Language.Tests.Rules.Flux;

public class IgnoredSourceTests
{
    [Theory]
    [InlineData("helm", "chart: c", "{|SLIP3112:git|}: {branch: main}")]
    [InlineData("helm", "chart: c\nrepoType: git", "{|SLIP3112:helmrepository|}: {provider: aws}")]
    [InlineData("kustomize", "path: ./a", "{|SLIP3112:oss|}: {bucketName: b}")]
    [InlineData("kustomize", "path: ./a\nrepoType: oss\noss: {bucketName: b}", "{|SLIP3112:oci|}: {tag: v1}")]
    public void What_is_said_of_another_source_is_reported(string type, string properties, string part) =>
        SpecTest.Verify(Spec.Component(type, $"url: \"https://example.com\"\n{properties}\n{part}\n"));

    [Theory]
    [InlineData("helm", "chart: c\nrepoType: git", "git: {branch: main}")]
    [InlineData("helm", "chart: c\nrepoType: oci", "helmrepository: {provider: aws}")]
    [InlineData("kustomize", "path: ./a", "git: {branch: main}")]
    [InlineData(
        "kustomize",
        "path: ./a\nrepoType: oci\nimageRepository: {image: a/b, policy: {semver: {range: '>=1'}}}",
        "git: {branch: main}"
    )]
    public void What_is_said_of_the_source_itself_is_fine(string type, string properties, string part) =>
        SpecTest.Verify(Spec.Component(type, $"url: \"https://example.com\"\n{properties}\n{part}\n"));
}
