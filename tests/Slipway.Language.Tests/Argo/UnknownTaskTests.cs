namespace Slipway.Language.Tests.Argo;

/// <summary>What a task of a dag waits for is a task of the same dag.</summary>
public class UnknownTaskTests
{
    private const string Build = "{name: build, container: {image: \"a:1\"}}";

    [Theory]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, dag: {{tasks: [{{name: lint, template: build}}, {{name: c, template: build, dependencies: [{{|SLIP2702:lnit|}}]}}]}}}}]",
        "'lint'"
    )]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, dag: {{tasks: [{{name: lint, template: build}}, {{name: c, template: build, depends: 'lint && {{|SLIP2702:lnit|}}.Succeeded'}}]}}}}]",
        "'lint'"
    )]
    public void An_unknown_one_is_reported(string kind, string spec, string message) =>
        SpecTest.Verify(Document(kind, spec)).ShouldContain(found => found.Message.Contains(message));

    [Theory]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, dag: {{tasks: [{{name: lint-1, template: build}}, {{name: c, template: build, depends: '!(lint-1.Failed || lint-1.Errored) && lint-1'}}]}}}}]"
    )]
    public void A_known_one_is_silent(string kind, string spec) => SpecTest.Verify(Document(kind, spec));

    private static string Document(string kind, string spec) =>
        $"apiVersion: argoproj.io/v1alpha1\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n";
}
