using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>startup-probe</c>: what tells that a container has started.</summary>
public sealed class StartupProbeRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ByName(PatchMarks.Containers);

    /// <inheritdoc />
    public string Type => "startup-probe";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => ContainerPatches.Apply(use, Marks, (change, _) => Patch(change));

    private static JsonObject Patch(JsonObject change) =>
        new()
        {
            ["startupProbe"] = new JsonObject()
                .Taking(change, "exec", "httpGet", "grpc", "tcpSocket")
                .Taking(change, "initialDelaySeconds", "periodSeconds", "timeoutSeconds")
                .Taking(change, "successThreshold", "failureThreshold", "terminationGracePeriodSeconds"),
        };
}
