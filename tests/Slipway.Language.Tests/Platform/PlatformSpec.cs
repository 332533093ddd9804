namespace Slipway.Language.Tests.Platform;

/// <summary>What the specs of the platform's rules have in common, so that a test writes out only what it is about.</summary>
internal static class PlatformSpec
{
    /// <summary>A server that can be measured, and so be scaled.</summary>
    public const string Measured =
        """template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", resources: {requests: {cpu: "1"}}}]}}""";

    /// <summary>The step that runs the training of <see cref="Job"/>.</summary>
    public const string Train = "name: train, type: ml-model-training, properties: {component: job}";

    private const string Server =
        """template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}""";

    private const string Storage =
        "storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}";

    /// <summary>An Application; components and steps are the insides of mappings.</summary>
    public static string Application(IEnumerable<string> components, params IReadOnlyList<string> steps) =>
        string.Join(
            '\n',
            [
                "apiVersion: core.oam.dev/v1beta1",
                "kind: Application",
                "metadata: {name: app}",
                "spec:",
                "  components:",
                .. components.Select(component => $"  - {{{component}}}"),
                .. steps.Take(1).Select(_ => "  workflow:\n    steps:"),
                .. steps.Select(step => $"    - {{{step}}}"),
            ]
        );

    /// <summary>A component of a type with nothing but properties.</summary>
    public static string Component(string name, string type, string properties) =>
        $"name: {name}, type: {type}, properties: {{{properties}}}";

    /// <summary>The component <c>serving</c>; predictors without a template get that of a sound server.</summary>
    public static string Serving(params IEnumerable<string> predictors) =>
        Component("serving", "tfserving", Predictors(predictors));

    /// <summary>The property of that name.</summary>
    public static string Predictors(IEnumerable<string> predictors, string key = "predictors") =>
        $"{key}: [{string.Join(", ", predictors.Select(Predictor))}]";

    /// <summary>The component <c>job</c>, which trains and may make a version of a model.</summary>
    public static string Job(string? modelVersion = null, string container = "name: tensorflow") =>
        Component(
            "job",
            "tfjob",
            (modelVersion is null ? "" : $"modelVersion: {Version(modelVersion)}, ")
                + $$$"""tfReplicaSpecs: {Worker: {template: {spec: {containers: [{{{{container}}}, image: "example/train:1.0"}] } } } }"""
        );

    /// <summary>The step <c>save</c>, which makes a version of a model.</summary>
    public static string Save(string modelVersion, string name = "save") =>
        $"name: {name}, type: ml-model-checkpoint, properties: {{modelVersion: {Version(modelVersion)}}}";

    /// <summary>The step that applies a component, whatever its type.</summary>
    public static string Apply(string component) =>
        $"name: apply, type: apply-component, properties: {{component: {component}}}";

    /// <summary>A document that makes a version of a model.</summary>
    public static string ModelVersion(string name, string model, string tag) =>
        string.Join(
            '\n',
            "apiVersion: model.kubedl.io/v1alpha1",
            "kind: ModelVersion",
            $"metadata: {{name: {name}}}",
            $"spec: {Version($"modelName: {model}, imageRepo: example/{model}, imageTag: {tag}")}"
        );

    /// <summary>Several documents in one file.</summary>
    public static string Documents(params IEnumerable<string> documents) => string.Join("\n---\n", documents);

    private static string Predictor(string inside) =>
        inside.Contains("template:", StringComparison.Ordinal) ? $"{{{inside}}}" : $"{{{inside}, {Server}}}";

    private static string Version(string inside) => $"{{{inside}, {Storage}}}";
}
