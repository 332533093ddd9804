using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>The severities that a global analyzer config gives: lines such as <c>dotnet_diagnostic.SLIP6001.severity = error</c>.</summary>
internal static class GlobalConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>Reads configs; a later one overrules an earlier one, and files that cannot be read say nothing.</summary>
    public static Dictionary<string, Severity?> Read(IEnumerable<string> paths)
    {
        var severities = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in paths.Where(File.Exists).SelectMany(File.ReadLines))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || Id(line[..equals].Trim()) is not { } id)
                continue;
            switch (line[(equals + 1)..].Trim().ToLowerInvariant())
            {
                case "error":
                    severities[id] = Severity.Error;
                    break;
                case "warning":
                    severities[id] = Severity.Warning;
                    break;
                case "suggestion":
                    severities[id] = Severity.Info;
                    break;
                case "none" or "silent":
                    severities[id] = null;
                    break;
            }
        }
        return severities;
    }

    private static string? Id(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
        && key.Length > Prefix.Length + Suffix.Length
            ? key[Prefix.Length..^Suffix.Length]
            : null;
}
