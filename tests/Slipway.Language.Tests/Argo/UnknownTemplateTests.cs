namespace Slipway.Language.Tests.Argo;

/// <summary>What names a template of a workflow of Argo names one that is there.</summary>
public class UnknownTemplateTests
{
    private const string Build = "{name: build, container: {image: \"a:1\"}}";

    [Theory]
    [InlineData("Workflow", $"entrypoint: {{|SLIP2701:biuld|}}, templates: [{Build}]", "'build'")]
    [InlineData("Workflow", $"entrypoint: build, onExit: {{|SLIP2701:tell|}}, templates: [{Build}]", "are build")]
    [InlineData("WorkflowTemplate", $"entrypoint: {{|SLIP2701:main|}}, templates: [{Build}]", "are build")]
    [InlineData(
        "Workflow",
        $"entrypoint: build, hooks: {{exit: {{template: {{|SLIP2701:buidl|}}}}}}, templates: [{Build}]",
        "'build'"
    )]
    [InlineData(
        "ClusterWorkflowTemplate",
        $"templates: [{Build}, {{name: b, steps: [[{{name: c, template: {{|SLIP2701:bild|}}}}]]}}]",
        "'build'"
    )]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, dag: {{tasks: [{{name: c, template: {{|SLIP2701:bild|}}}}]}}}}]",
        "'build'"
    )]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, steps: [[{{name: c, inline: {{steps: [[{{name: d, template: {{|SLIP2701:bild|}}}}]]}}}}]]}}]",
        "'build'"
    )]
    public void An_unknown_one_is_reported(string kind, string spec, string message) =>
        SpecTest.Verify(Document(kind, spec)).ShouldContain(found => found.Message.Contains(message));

    [Fact]
    public void A_cron_workflow_is_looked_into() =>
        SpecTest.Verify(
            Document(
                "CronWorkflow",
                $"schedules: ['@daily'], workflowSpec: {{entrypoint: {{|SLIP2701:biuld|}}, templates: [{Build}]}}"
            )
        );

    [Theory]
    [InlineData("Workflow", "entrypoint: main, workflowTemplateRef: {name: tools}")]
    [InlineData("Workflow", $"entrypoint: \"{{{{workflow.parameters.first}}}}\", templates: [{Build}]")]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, steps: [[{{name: c, templateRef: {{name: tools, template: lint}}, onExit: build}}]]}}]"
    )]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, steps: [[{{name: c, template: \"{{{{inputs.parameters.t}}}}\"}}]], inputs: {{parameters: [{{name: t}}]}}}}]"
    )]
    [InlineData(
        "WorkflowTemplate",
        $"templates: [{Build}, {{name: b, dag: {{tasks: [{{name: c, template: build, hooks: {{exit: {{templateRef: {{name: tools, template: tell}}}}}}}}]}}}}]"
    )]
    public void A_known_one_is_silent(string kind, string spec) => SpecTest.Verify(Document(kind, spec));

    private static string Document(string kind, string spec) =>
        $"apiVersion: argoproj.io/v1alpha1\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n";
}
