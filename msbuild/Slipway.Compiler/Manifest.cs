using System.Text;
using System.Text.Json.Nodes;
using Slipway.Compiler.Targets;
using Slipway.Release;

namespace Slipway.Compiler;

/// <summary>One file that a compilation gives.</summary>
/// <param name="Target">What it is for.</param>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Objects">The objects in it, in the order in which they are to be applied.</param>
/// <param name="Notes">What a reader should know, written as comments at the top.</param>
public sealed record Manifest(
    Target Target,
    string Name,
    IReadOnlyList<JsonObject> Objects,
    IReadOnlyList<string> Notes
)
{
    /// <summary>What the record of the compilation says of the objects.</summary>
    public IReadOnlyList<ReleaseObject> Recorded { get; init; } = [];

    /// <summary>Where the file goes below the output folder: <c>kubernetes/training-serving.yaml</c>.</summary>
    public string Path => Target.PathOf(Name);

    /// <summary>The bytes of the file, the same for the same objects always.</summary>
    public byte[] Content { get; } = Encoding.UTF8.GetBytes(Target.Write(Objects, Notes));

    /// <summary>The text of the file.</summary>
    public string Text => Encoding.UTF8.GetString(Content);

    /// <summary>What the record of the compilation says of the file.</summary>
    public ReleaseManifest ToRelease() =>
        new(Target.Name, Path, ReleaseManifest.DigestOf(Content), Recorded) { Notes = Notes };
}
