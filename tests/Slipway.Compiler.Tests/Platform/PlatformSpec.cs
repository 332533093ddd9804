using System.Text.Json.Nodes;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Platform;

/// <summary>Specs of the ML platform through the compiler.</summary>
internal static class PlatformSpec
{
    /// <summary>A container of a TensorFlow server, to be put into a list.</summary>
    public const string Container =
        "{name: tensorflow, image: \"tensorflow/serving:2.18.0\", resources: {requests: {cpu: \"1\"}}}";

    /// <summary>The first version of a model, as a document of its own.</summary>
    public const string FirstVersion = """
        apiVersion: model.kubedl.io/v1alpha1
        kind: ModelVersion
        metadata: {name: mymodel-v1, namespace: ml}
        spec:
          modelName: mymodel
          imageRepo: myhub/mymodel
          imageTag: v1
          storage: {localStorage: {path: /models/v1, nodeName: node-1}}
        """;

    /// <summary>Compiles documents for one target, in namespace <c>ml</c>; any error fails the test.</summary>
    public static IReadOnlyList<JsonObject> Objects(string target, params string[] documents) =>
        Objects(target, new WorkspaceOptions { Namespace = "ml" }, documents);

    /// <summary>Compiles documents for target <c>kubernetes</c> with serving by KubeDL; any error fails the test.</summary>
    public static IReadOnlyList<JsonObject> Inferences(params string[] documents) =>
        Objects(
            "kubernetes",
            new WorkspaceOptions { Namespace = "ml" }.With(new PlatformOptions { Serving = ServingForm.Inference }),
            documents
        );

    /// <summary>Compiles documents for one target; any error fails the test.</summary>
    public static IReadOnlyList<JsonObject> Objects(string target, WorkspaceOptions options, params string[] documents)
    {
        var compilation = Compile.For([target], options, string.Join("\n---\n", documents));
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        return [.. compilation.Manifests.SelectMany(manifest => manifest.Objects)];
    }

    /// <summary>An Application with one component.</summary>
    public static string Component(string type, string properties, string? traits = null) =>
        $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: comp
                type: {{type}}
                properties: {{properties}}
                traits: [{{traits}}]
            """;

    /// <summary>The object of a kind and name.</summary>
    public static JsonObject Named(this IEnumerable<JsonObject> objects, string kind, string name) =>
        objects.Single(one => $"{one["kind"]} {one["metadata"]!["name"]}" == $"{kind} {name}");

    /// <summary>The kinds and names of objects, in order.</summary>
    public static IEnumerable<string> Names(this IEnumerable<JsonObject> objects) =>
        objects.Select(one => $"{one["kind"]} {one["metadata"]!["name"]}");

    /// <summary>A part of an object: <c>spec.containers.0.image</c>.</summary>
    public static JsonNode? At(this JsonNode json, string path) =>
        path.Split('/')
            .Aggregate(
                (JsonNode?)json,
                (node, step) => node is JsonArray list ? list[int.Parse(step, null)] : node?[step]
            );
}
