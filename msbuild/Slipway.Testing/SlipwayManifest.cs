using Slipway.Compiler;
using Slipway.Release;

namespace Slipway.Testing;

/// <summary>A file that a build writes.</summary>
public sealed class SlipwayManifest
{
    internal SlipwayManifest(Manifest manifest, ReleaseManifest recorded)
    {
        Target = manifest.Target.Name;
        Path = manifest.Path;
        Text = manifest.Text;
        Objects = [.. manifest.Objects.Select(json => new SlipwayObject(Target, json))];
        Images = [.. recorded.Images];
    }

    /// <summary>The target: <c>kubernetes</c>.</summary>
    public string Target { get; }

    /// <summary>Where a build writes it below the output folder, with slashes: <c>kubernetes/web.yaml</c>.</summary>
    public string Path { get; }

    /// <summary>Its text, byte for byte that of the build: line ends are LF.</summary>
    public string Text { get; }

    /// <summary>The objects in it, in order.</summary>
    public IReadOnlyList<SlipwayObject> Objects { get; }

    /// <summary>The images that its objects run, each once, in order; none where the target's form is not that of objects.</summary>
    public IReadOnlyList<string> Images { get; }
}
