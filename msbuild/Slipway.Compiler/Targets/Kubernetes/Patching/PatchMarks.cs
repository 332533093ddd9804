using System.Collections.Frozen;

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

/// <summary>The marks of one trait's patch.</summary>
/// <param name="marks">The marks.</param>
internal sealed class PatchMarks(params PatchMark[] marks)
{
    /// <summary>The pod of a workload, and its containers.</summary>
    public const string Pod = "spec.template.spec",
        Containers = $"{Pod}.containers";

    private readonly FrozenDictionary<string, PatchMark> byPath = marks.ToFrozenDictionary(
        mark => mark.Path,
        StringComparer.Ordinal
    );

    /// <summary>A patch that says nothing: objects are merged, lists by position.</summary>
    public static PatchMarks None { get; } = new();

    /// <summary>Lists whose items are told apart by their names.</summary>
    public static PatchMarks ByName(params string[] paths) => new([.. paths.Select(Named)]);

    /// <summary>Containers by name, and in each of them values that the patch replaces.</summary>
    public static PatchMarks ContainersReplacing(params string[] keys) =>
        new([Named(Containers), .. keys.Select(key => Replacing($"{Containers}.{key}"))]);

    /// <summary>A list whose items are told apart by their names.</summary>
    public static PatchMark Named(string path) => new(path) { Key = "name" };

    /// <summary>A value that the patch replaces.</summary>
    public static PatchMark Replacing(string path) => new(path) { Replaces = true };

    /// <summary>The mark of a path; null where nothing is said of it.</summary>
    public PatchMark? At(string path) => byPath.GetValueOrDefault(path);
}
