using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>container-image</c>: the image of a container.</summary>
public sealed class ContainerImageRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ContainersReplacing("image", "imagePullPolicy");

    /// <inheritdoc />
    public string Type => "container-image";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => ContainerPatches.Apply(use, Marks, (change, _) => Patch(change));

    private static JsonObject Patch(JsonObject change) =>
        new JsonObject()
            .Taking(change, "image")
            .With(
                "imagePullPolicy",
                $"{change["imagePullPolicy"]}" is { Length: > 0 } policy ? JsonValue.Create(policy) : null
            );
}
