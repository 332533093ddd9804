using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>
/// The severities that a project's configs give: lines such as <c>dotnet_diagnostic.SLIP6001.severity = error</c> in a global
/// analyzer config, or in a section of an <c>.editorconfig</c> for the files that it names.
/// </summary>
internal sealed class ConfiguredSeverities
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    private readonly Dictionary<string, Severity?> everywhere = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, Severity?>> files = new(StringComparer.Ordinal);

    /// <summary>Nearest to a file last.</summary>
    private readonly List<EditorConfig> editorConfigs = [];

    private ConfiguredSeverities() { }

    /// <summary>No configs.</summary>
    public static ConfiguredSeverities None => new();

    /// <summary>Reads configs; a later one overrules an earlier one, and files that cannot be read say nothing.</summary>
    /// <param name="paths">Their full paths.</param>
    public static ConfiguredSeverities Read(IEnumerable<string> paths)
    {
        var severities = new ConfiguredSeverities();
        foreach (var path in paths.Where(File.Exists))
            severities.Add(path, Sections(path));
        severities.editorConfigs.Sort((left, right) => left.Folder.Length.CompareTo(right.Folder.Length));
        return severities;
    }

    /// <summary>Finds the severity of a finding; null leaves it out.</summary>
    /// <param name="id">The finding's id.</param>
    /// <param name="file">The full path of its file; null for none.</param>
    /// <param name="severity">The severity.</param>
    /// <returns>False where no config gives one.</returns>
    public bool TryGet(string id, string? file, out Severity? severity) =>
        (file is not null && editorConfigs.Count > 0 && Of(file).TryGetValue(id, out severity))
        || everywhere.TryGetValue(id, out severity);

    private Dictionary<string, Severity?> Of(string file)
    {
        if (files.TryGetValue(file, out var severities))
            return severities;
        severities = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase);
        var above = editorConfigs.Where(config => config.IsAbove(file)).ToList();
        foreach (
            var (key, value) in above
                .Skip(above.FindLastIndex(config => config.IsRoot))
                .SelectMany(config => config.For(file))
        )
            Set(severities, key, value);
        files.Add(file, severities);
        return severities;
    }

    private void Add(string path, List<EditorConfigSection> sections)
    {
        var head = sections[0].Lines;
        if (Path.GetFileName(path) == ".globalconfig" || head.Contains(("is_global", "true")))
        {
            foreach (var (key, value) in head)
                Set(everywhere, key, value);
            return;
        }
        var folder = Path.GetDirectoryName(path)! + Path.DirectorySeparatorChar;
        editorConfigs.Add(new EditorConfig(folder, head.Contains(("root", "true")), sections[1..]));
    }

    /// <summary>The sections of a config; the first is what comes before any header.</summary>
    private static List<EditorConfigSection> Sections(string path)
    {
        var lines = new List<(string Key, string Value)>();
        var sections = new List<EditorConfigSection> { new("", lines) };
        foreach (var line in File.ReadLines(path).Select(line => line.Trim()))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (line.StartsWith('[') && line.LastIndexOf(']') is > 0 and var end)
            {
                lines = [];
                sections.Add(new EditorConfigSection(line[1..end], lines));
            }
            else if (equals > 0 && line[0] is not '#' and not ';')
                lines.Add(
                    (line[..equals].TrimEnd().ToLowerInvariant(), line[(equals + 1)..].Trim().ToLowerInvariant())
                );
        }
        return sections;
    }

    private static void Set(Dictionary<string, Severity?> severities, string key, string value)
    {
        if (Id(key) is not { } id)
            return;
        switch (value)
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

    private static string? Id(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal)
        && key.EndsWith(Suffix, StringComparison.Ordinal)
        && key.Length > Prefix.Length + Suffix.Length
            ? key[Prefix.Length..^Suffix.Length]
            : null;
}
