using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>
/// The command that waits for an object. KubeVela has no step that waits for an object of any kind; its step <c>vela-cli</c> runs a
/// command, and this one ends when the object is ready.
/// </summary>
internal static class KubectlWait
{
    /// <summary>The image with the command.</summary>
    public const string Image = "registry.k8s.io/kubectl:v1.32.0";

    /// <summary>How long a step waits that names no <c>timeout</c>.</summary>
    private const string Longest = "24h";

    public static JsonArray For(string condition, string resource, string name, Step step, Application application) =>
        [
            "kubectl",
            "wait",
            $"--for={condition}",
            $"{resource}/{name}",
            $"--namespace={application.Namespace}",
            $"--timeout={step.Node.Text("timeout")?.Text ?? Longest}",
        ];
}
