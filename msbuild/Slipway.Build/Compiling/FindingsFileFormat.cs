using System.Globalization;

namespace Slipway.Build.Compiling;

/// <summary>Findings as lines of fields between tabs: read in no time, since every no-op build reads them.</summary>
internal static class FindingsFileFormat
{
    public static string Write(IEnumerable<Finding> findings) =>
        string.Concat(
            findings.Select(finding =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(int)finding.Severity}\t{finding.Id}\t{finding.Line}\t{finding.Column}\t{finding.EndLine}\t{finding.EndColumn}\t{Escape(finding.File)}\t{Escape(finding.Message)}\n"
                )
            )
        );

    public static IEnumerable<Finding> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            // A line that an older version wrote is no reason to fail a build.
            if (fields.Length != 8)
                continue;
            yield return new Finding(
                (FindingSeverity)Number(fields[0]),
                fields[1],
                Unescape(fields[6]),
                Number(fields[2]),
                Number(fields[3]),
                Number(fields[4]),
                Number(fields[5]),
                Unescape(fields[7])
            );
        }
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var result = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
                result.Append(text[at]);
            else
                result.Append(
                    text[++at] switch
                    {
                        't' => '\t',
                        'n' => '\n',
                        var other => other,
                    }
                );
        }
        return result.ToString();
    }
}
