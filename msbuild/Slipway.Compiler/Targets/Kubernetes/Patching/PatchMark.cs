namespace Slipway.Compiler.Targets.Kubernetes.Patching;

/// <summary>What a patch says of the value at a path, as KubeVela's templates do in comments.</summary>
/// <param name="Path">The keys from the workload down, without the positions in lists: <c>spec.template.spec.containers</c>.</param>
internal sealed record PatchMark(string Path)
{
    /// <summary>The key that tells the items of a list apart (<c>patchKey</c>); it holds for lists further down too.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the patch's value replaces the workload's (<c>replace</c> of a list, <c>retainKeys</c> of others).</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether the workload's list may have more items than the patch's (<c>...</c>).</summary>
    public bool IsOpen { get; init; }
}
