using System.Text;

namespace Slipway.Testing;

/// <summary>A compilation as one text.</summary>
internal static class SnapshotText
{
    /// <summary>Writes it: comments and the documents of YAML, as far as the manifests are YAML.</summary>
    /// <param name="compilation">The compilation.</param>
    public static string Of(SlipwayCompilation compilation)
    {
        var text = new StringBuilder();
        foreach (var finding in compilation.Findings.Where(one => one.Severity != FindingSeverity.Info))
        {
            foreach (var line in finding.Text.ReplaceLineEndings("\n").Split('\n'))
                text.Append("# ").Append(line).Append('\n');
        }
        foreach (var manifest in compilation.Manifests)
        {
            if (text.Length > 0)
                text.Append("---\n");
            text.Append("# ").Append(manifest.Path).Append('\n').Append(manifest.Text);
            if (!manifest.Text.EndsWith('\n'))
                text.Append('\n');
        }
        return text.ToString();
    }
}
