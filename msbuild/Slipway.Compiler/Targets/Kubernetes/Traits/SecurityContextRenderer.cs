using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>securitycontext</c>: the rights of a container.</summary>
public sealed class SecurityContextRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ByName(PatchMarks.Containers);

    /// <inheritdoc />
    public string Type => "securitycontext";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.Trait.Properties.Entries.Count == 0
            ? use.Failed(
                "it has no properties, and KubeVela cannot tell which of its two forms is meant, so write one property"
            )
            : ContainerPatches.Apply(use, Marks, (change, _) => Patch(change));

    private static JsonObject Patch(JsonObject change) =>
        new()
        {
            ["securityContext"] = new JsonObject()
                .With(
                    "capabilities",
                    new JsonObject()
                        .With("add", change["addCapabilities"]?.DeepClone())
                        .With("drop", change["dropCapabilities"]?.DeepClone())
                )
                .Taking(change, "allowPrivilegeEscalation", "privileged", "readOnlyRootFilesystem")
                .Taking(change, "runAsNonRoot", "runAsUser", "runAsGroup"),
        };
}
