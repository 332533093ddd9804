using Slipway.Compiler;

namespace Slipway.Cli.Rendering;

/// <summary>Manifests as one YAML stream, for programs such as <c>kubectl apply -f -</c>.</summary>
internal static class ManifestStream
{
    /// <summary>Writes them, each below a comment with its place in the output folder.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <param name="output">Where they go.</param>
    public static void Write(IEnumerable<Manifest> manifests, TextWriter output)
    {
        var isFirst = true;
        foreach (var manifest in manifests)
        {
            if (!isFirst)
                output.Write("---\n");
            output.Write($"# {manifest.Path}\n");
            output.Write(manifest.Text);
            if (!manifest.Text.EndsWith('\n'))
                output.Write('\n');
            isFirst = false;
        }
    }
}
