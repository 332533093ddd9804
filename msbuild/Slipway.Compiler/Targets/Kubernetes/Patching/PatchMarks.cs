using System.Collections.Frozen;

namespace Slipway.Compiler.Targets.Kubernetes.Patching;

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
