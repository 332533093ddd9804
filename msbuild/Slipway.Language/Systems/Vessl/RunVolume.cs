using Slipway.Language.Syntax;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.Vessl;

/// <summary>A path inside the container, and where its content comes from or goes.</summary>
/// <param name="Section"><c>import</c>, <c>mount</c>, <c>export</c>, or <c>volumes</c>, which was all three in 2023.</param>
/// <param name="Target">The path as written.</param>
/// <param name="Source">The source as written: a text or a mapping.</param>
public sealed record RunVolume(string Section, SpecScalar Target, SpecNode Source)
{
    private static readonly string[] Sections = ["import", "mount", "export", "volumes"];

    /// <summary>The path without a '/' at its end: <c>/code</c> and <c>/code/</c> are one.</summary>
    public string Path { get; } = Target.Text.TrimEnd('/') is { Length: > 0 } path ? path : "/";

    /// <summary>The scalar of a source that is a text; null for a mapping.</summary>
    public SpecScalar? Text => Source is SpecScalar { IsText: true } text ? text : null;

    /// <summary>The source that a text is; null for a mapping, and for a text without a scheme.</summary>
    public VesslSource? Uri => Text is { } text ? VesslSource.Read(text.Text) : null;

    /// <summary>The source in one line, whichever form it has: <c>vessl-model://organization/repository/3</c>.</summary>
    public string Address => Text?.Text ?? (Kinds.FirstOrDefault() is { } entry ? AddressOf(entry) : "");

    /// <summary>Whether the container has something at the path when its commands start.</summary>
    public bool IsInput =>
        Section != "export" && !(Section == "volumes" && (Source as SpecMapping)?.Boolean("artifact") == true);

    /// <summary>Whether the container may only read what is mounted: unless <c>readonly: false</c> says otherwise.</summary>
    public bool IsReadOnly => (Source as SpecMapping)?.Boolean("readonly") != false;

    private IEnumerable<SpecEntry> Kinds =>
        (Source as SpecMapping)?.Entries.Where(entry => entry.Key.Text != "readonly") ?? [];

    /// <summary>The particulars of a source that is a mapping: what is below <c>git</c>, <c>s3</c>, …</summary>
    /// <param name="kind">The key.</param>
    /// <returns>The mapping, or null where the source is of another kind.</returns>
    public SpecMapping? Kind(string kind) => (Source as SpecMapping)?.Mapping(kind);

    /// <summary>The volumes of a run.</summary>
    /// <param name="root">The run.</param>
    /// <returns>The volumes by section, each in file order.</returns>
    public static IEnumerable<RunVolume> Of(SpecMapping root) =>
        Sections.SelectMany(section =>
            (root.Mapping(section)?.Entries ?? []).Select(entry => new RunVolume(section, entry.Key, entry.Value))
        );

    private static string AddressOf(SpecEntry entry)
    {
        var kind = entry.Key.Text;
        if (entry.Value is SpecScalar { IsText: true } volume)
            return $"{kind}://{volume.Text}";
        var scheme = kind is "dataset" or "model" or "artifact" ? $"vessl-{kind}" : kind;
        var parts = kind switch
        {
            "dataset" => Parts(entry.Value, "organization_name", "dataset_name"),
            "model" => Parts(entry.Value, "organization_name", "model_repository_name", "model_number"),
            "artifact" => Parts(entry.Value, "organization_name", "project_name", "name", "artifact_name"),
            "nfs" => Parts(entry.Value, "server", "path"),
            "hostpath" => Parts(entry.Value, "path"),
            _ => Parts(entry.Value, "bucket", "prefix"),
        };
        return $"{scheme}://{string.Join('/', parts)}";
    }

    private static IEnumerable<string> Parts(SpecNode source, params string[] keys) =>
        keys.Select(key => ((source as SpecMapping)?[key] as SpecScalar)?.Text.Trim('/'))
            .OfType<string>()
            .Where(part => part.Length > 0);
}
