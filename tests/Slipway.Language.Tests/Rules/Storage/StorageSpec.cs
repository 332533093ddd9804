namespace Slipway.Language.Tests.Rules.Storage;

/// <summary>Components that make claims and use them.</summary>
internal static class StorageSpec
{
    /// <summary>A training <c>train</c> with items of <c>storage</c>, not indented.</summary>
    public static string Trained(string storage, string name = "train", string further = "") =>
        $"- name: {name}\n  type: model-training\n  properties:\n    image: a/b:1\n    storage:\n"
        + string.Concat(storage.ReplaceLineEndings("\n").Split('\n').Select(line => $"    {line}\n"))
        + (further.Length == 0 ? "" : $"    {further}\n");

    /// <summary>A serving component <c>serve</c> that reads its model from a place.</summary>
    public static string Served(string modelUri, string dependsOn = "[]", string predictor = "") =>
        $$"""
            - name: serve
              type: model-serving
              dependsOn: {{dependsOn}}
              properties:
                predictors:
                - name: model
                  graph: {name: m, implementation: sklearn, modelUri: "{{modelUri}}"}
                  {{predictor}}

            """;

    /// <summary>A notebook <c>lab</c> with one volume.</summary>
    public static string Notebook(string claim, string dependsOn = "[]") =>
        $"- name: lab\n  type: jupyter-notebook\n  dependsOn: {dependsOn}\n  properties:\n    storage: [{{name: {claim}, mountPath: /work}}]\n";
}
