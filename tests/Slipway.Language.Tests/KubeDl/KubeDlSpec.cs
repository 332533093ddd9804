using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.KubeDl;

/// <summary>Documents of KubeDL around the few lines a test is about.</summary>
internal static class KubeDlSpec
{
    /// <summary>Checks specs in a cluster that has the Secret that model images are pushed with.</summary>
    public static IReadOnlyList<Diagnostic> Verify(params string[] files) =>
        new SpecTest { Externals = [new External("Secret", "regcred", Namespace: null)] }.Check(files);

    /// <summary>A Model.</summary>
    public static string Model(string name) =>
        $"apiVersion: model.kubedl.io/v1alpha1\nkind: Model\nmetadata:\n  name: {name}\nspec: {{}}\n";

    /// <summary>A ModelVersion.</summary>
    public static string Version(string name, string model = "resnet", string? tag = "v1", string? storage = null) =>
        $"apiVersion: model.kubedl.io/v1alpha1\nkind: ModelVersion\nmetadata:\n  name: {name}\nspec:\n"
        + $"  modelName: {model}\n  imageRepo: modelhub/resnet\n"
        + (tag is null ? "" : $"  imageTag: {tag}\n")
        + $"  storage: {storage ?? "{localStorage: {path: /foo, nodeName: node-1}}"}\n";

    /// <summary>A job of any kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="spec">Its <c>spec</c>, not indented.</param>
    /// <param name="name">Its name.</param>
    public static string Job(string kind, string spec, string name = "train") =>
        $"apiVersion: training.kubedl.io/v1alpha1\nkind: {kind}\nmetadata:\n  name: {name}\nspec:\n{Indented(spec, 2)}";

    /// <summary>A TFJob with one worker.</summary>
    /// <param name="spec">What else it says, not indented.</param>
    /// <param name="worker">What the worker says next to its template, in braces.</param>
    /// <param name="name">Its name.</param>
    public static string TFJob(string spec = "", string? worker = null, string name = "train") =>
        Job("TFJob", $"{spec}\ntfReplicaSpecs:\n  Worker:\n    {worker ?? Pod("tensorflow")}", name);

    /// <summary>The template of a pod with one container, on one line.</summary>
    /// <param name="container">The container's name.</param>
    /// <param name="more">What else is said of the container: <c>, args: […]</c>.</param>
    /// <param name="pod">What else is said of the pod: <c>, volumes: […]</c>.</param>
    public static string Pod(string container, string more = "", string pod = "") =>
        $"template: {{spec: {{containers: [{{name: {container}, image: \"a/b:1\"{more}}}]{pod}}}}}";

    /// <summary>A Cron.</summary>
    /// <param name="workload">The job's content, not indented.</param>
    /// <param name="kind">The job's kind.</param>
    /// <param name="apiVersion">The job's apiVersion.</param>
    /// <param name="name">The Cron's name.</param>
    public static string Cron(
        string workload,
        string kind = "TFJob",
        string apiVersion = "training.kubedl.io/v1alpha1",
        string name = "nightly"
    ) =>
        $"apiVersion: apps.kubedl.io/v1alpha1\nkind: Cron\nmetadata:\n  name: {name}\nspec:\n  schedule: 0 2 * * *\n  template:\n"
        + $"    apiVersion: {apiVersion}\n    kind: {kind}\n    workload:\n{Indented(workload, 6)}";

    /// <summary>An Inference that says where its server listens.</summary>
    /// <param name="predictors">The predictors, each what it says next to its template, not indented.</param>
    /// <param name="name">Its name.</param>
    /// <param name="framework">Its framework.</param>
    public static string Inference(string[] predictors, string name = "serving", string framework = "TFServing") =>
        $"apiVersion: serving.kubedl.io/v1alpha1\nkind: Inference\nmetadata:\n  name: {name}\nspec:\n  framework: {framework}\n  predictors:\n"
        + string.Concat(
            predictors.Select(one =>
                $"  - {Indented(one, 4).TrimStart()}"
                + (one.Contains("template:", StringComparison.Ordinal) ? "" : $"    {Server}\n")
            )
        );

    private static string Server => Pod("tensorflow", ", args: [--port=9000, --rest_api_port=8080]");

    private static string Indented(string content, int columns)
    {
        var margin = new string(' ', columns);
        var lines = content.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        return string.Concat(lines.Where(line => line.Length > 0).Select(line => $"{margin}{line}\n"));
    }
}
