using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>A template that applies objects to another cluster than the one Argo runs in, with kubectl.</summary>
/// <remarks>
/// Resource templates reach their own cluster alone. The kubeconfig of the other one is in a Secret next to the
/// Workflow: <c>tokyo-kubeconfig</c> for the cluster <c>tokyo</c>, under the key <c>kubeconfig</c>.
/// </remarks>
internal static class RemoteTemplate
{
    /// <summary>KubeVela waits forever; a week is the longest that kubectl waits.</summary>
    private const string Longest = "168h";

    private const string Kubeconfig = "/cluster/kubeconfig";

    private const string Manifest = "/objects/manifest.yaml";

    /// <summary>Makes the template.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="destination">The cluster.</param>
    /// <param name="waits">Whether it waits until they are ready.</param>
    /// <param name="part">What is after the step's name in those of further templates; empty for nothing.</param>
    public static JsonObject Of(
        StepScope scope,
        IReadOnlyList<JsonObject> objects,
        Destination destination,
        bool waits,
        string part
    )
    {
        var apply = Container(destination, ["apply", "--server-side", $"--filename={Manifest}"]);
        apply["inputs"] = new JsonObject
        {
            ["artifacts"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "objects",
                    ["path"] = Manifest,
                    ["raw"] = new JsonObject { ["data"] = scope.Written(objects) },
                }
            ),
        };
        var limit = scope.Timeout ?? Longest;
        var questions = waits ? objects.SelectMany(json => KubectlWaits.For(json, limit)).ToList() : [];
        apply = scope.Bounded(apply);
        if (questions.Count == 0)
            return apply;
        var prefix = part.Length == 0 ? "" : $"{part}-";
        var last = scope.Add($"{prefix}apply", apply);
        var tasks = new JsonArray(scope.Run(last));
        foreach (var question in questions)
        {
            var name = scope.Add($"{prefix}wait", scope.Bounded(Container(destination, question)));
            tasks.Add((JsonNode)scope.Run(name, last));
            last = name;
        }
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = tasks } };
    }

    private static JsonObject Container(Destination destination, IEnumerable<string> arguments) =>
        new()
        {
            ["volumes"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "cluster",
                    ["secret"] = new JsonObject { ["secretName"] = destination.Secret },
                }
            ),
            ["container"] = new JsonObject
            {
                ["image"] = KubectlWaits.Image,
                ["command"] = new JsonArray("kubectl"),
                ["args"] = new JsonArray([
                    .. arguments.Prepend($"--kubeconfig={Kubeconfig}").Select(one => JsonValue.Create(one)),
                ]),
                ["volumeMounts"] = new JsonArray(
                    new JsonObject
                    {
                        ["name"] = "cluster",
                        ["mountPath"] = "/cluster",
                        ["readOnly"] = true,
                    }
                ),
            },
        };
}
