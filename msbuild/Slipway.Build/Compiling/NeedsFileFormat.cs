using Slipway.Compiler.Needs;

namespace Slipway.Build.Compiling;

/// <summary>Needs as lines of fields between tabs: kind, name, namespace, and what they are needed for.</summary>
internal static class NeedsFileFormat
{
    public static string Write(IEnumerable<ClusterNeed> needs) =>
        string.Concat(
            needs.Select(need =>
                string.Join('\t', [need.Kind, need.Name, need.Namespace, .. need.Uses.Select(OneLine)]) + "\n"
            )
        );

    public static IEnumerable<ClusterNeed> Read(string path) =>
        File.ReadLines(path)
            .Select(line => line.Split('\t'))
            // A line that an older version wrote is no reason to fail a build.
            .Where(fields => fields.Length > 3)
            .Select(fields => new ClusterNeed(fields[0], fields[1], fields[2], fields[3..]));

    private static string OneLine(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");
}
