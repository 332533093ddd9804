using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>hostalias</c>: entries of the pods' hosts file.</summary>
public sealed class HostAliasRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = new(new PatchMark($"{PatchMarks.Pod}.hostAliases") { Key = "ip" });

    /// <inheritdoc />
    public string Type => "hostalias";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.Patched(Workload.WithPod(new JsonObject().Taking(use.Parameter, "hostAliases")), Marks);
}
