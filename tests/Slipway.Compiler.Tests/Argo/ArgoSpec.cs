using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>Applications through target argo.</summary>
internal static class ArgoSpec
{
    public const string Components = """
        - name: train
          type: model-training
          properties: {image: "shop/train:1.4"}
        - name: front
          type: webservice
          properties:
            image: shop/front:1.4
            env:
            - {name: MODE, value: fast}
        """;

    /// <summary>An Application with a training and a web service around a workflow.</summary>
    /// <param name="steps">The items of <c>workflow.steps</c>, not indented.</param>
    /// <param name="mode">The content of <c>workflow.mode</c>; none is written where it is null.</param>
    /// <param name="policies">The items of <c>spec.policies</c>, not indented.</param>
    public static string Of(string steps, string? mode = null, string? policies = null) =>
        Spec.Application(
            Components,
            policies,
            (mode is null ? "" : $"mode: {mode}\n") + "steps:\n" + steps.ReplaceLineEndings("\n")
        );

    /// <summary>The Workflow that a spec becomes; it has no fault.</summary>
    public static JsonObject Compiled(string spec)
    {
        var compilation = Compile.For("argo", spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        var workflow = compilation.Manifests.Single().Objects.Single(json => (string)json["kind"]! == "Workflow");
        WorkflowFaults.Of(workflow).ShouldBeEmpty(workflow.ToJsonString());
        return workflow;
    }

    /// <summary>A template by its name.</summary>
    public static JsonObject Template(this JsonObject workflow, string name) =>
        workflow["spec"]!["templates"]!.AsArray().Single(one => (string)one!["name"]! == name)!.AsObject();

    /// <summary>The tasks of a template with what each waits for: <c>b: a</c>.</summary>
    public static IEnumerable<string> Tasks(this JsonObject workflow, string template = "main") =>
        workflow.Template(template)["dag"]!["tasks"]!
            .AsArray()
            .Select(task => $"{task!["name"]}: {task["depends"]}{(task["when"] is { } when ? $" when {when}" : "")}");
}
