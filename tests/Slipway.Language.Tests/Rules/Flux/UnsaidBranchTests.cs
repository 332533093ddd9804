namespace Slipway.Language.Tests.Rules.Flux;

public class UnsaidBranchTests
{
    [Theory]
    [InlineData("repoType: {|SLIP3131:git|}")]
    [InlineData("repoType: {|SLIP3131:git|}\ngit: {}")]
    [InlineData("repoType: {|SLIP3131:git|}\nversion: \"1\"")]
    public void A_chart_from_Git_without_a_branch_is_reported(string source) => SpecTest.Verify(Chart(source));

    [Theory]
    [InlineData("repoType: git\ngit: {branch: main}")]
    [InlineData("repoType: helm")]
    [InlineData("repoType: oci")]
    [InlineData("version: \"1\"")]
    public void Other_charts_are_fine(string source) => SpecTest.Verify(Chart(source));

    private static string Chart(string source) =>
        Spec.Component("helm", $"url: \"https://example.com/charts\"\nchart: redis\n{source}\n");
}
