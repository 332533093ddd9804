namespace Slipway.Language.Tests;

/// <summary>A document that does not say what it is.</summary>
public class NotASpecTests
{
    [Theory]
    [InlineData("{|SLIP0016:kind|}: Secret\nmetadata: {name: a}", "a mapping without 'apiVersion'")]
    [InlineData(
        "kind: Secret\n{|SLIP0016:apiversion|}: v1\nmetadata: {name: a}",
        "a mapping with 'apiversion' in place of 'apiVersion'"
    )]
    [InlineData(
        "apiVersion: v1\n{|SLIP0016:Kind|}: Secret\nmetadata: {name: a}",
        "a mapping with 'Kind' in place of 'kind'"
    )]
    [InlineData("{|SLIP0016:name|}: a\nspec: {}", "a mapping without them")]
    [InlineData(
        "{|SLIP0016:replicaCount|}: 2\nimage: {repository: a/b, tag: \"1\"}\nservice: {type: ClusterIP}\nresources: {}",
        "move the file out of the folder of the specs"
    )]
    [InlineData(
        "{|SLIP0016:image|}:\n  repository: a/b\n  pullPolicy: Always\nresources: {limits: {cpu: 1}}",
        "move the file out of the folder of the specs"
    )]
    [InlineData(
        "{|SLIP0016:service|}: 'service:svc'\ninclude: ['*.py']\npython: {packages: [torch]}",
        "move the file out of the folder of the specs"
    )]
    public void It_is_reported_with_what_is_missing(string marked, string message) =>
        SpecTest.Verify(marked).Single().Message.ShouldEndWith(message);

    [Fact]
    public void A_run_with_a_key_of_another_tool_is_a_run() =>
        SpecTest.Verify(
            "name: a\nimage: a/b:1\nresources: {preset: x, cluster: c}\nrun: echo a\n{|SLIP1001:nodeSelector|}: {}"
        );
}
