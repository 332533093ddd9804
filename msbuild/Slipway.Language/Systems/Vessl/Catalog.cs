using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Vessl;

/// <summary>What VESSL's presets, sources, secrets and credentials are on a cluster of one's own: the VesslCatalogs of a workspace.</summary>
/// <remarks>Where several say something of one name, the first counts.</remarks>
public sealed class Catalog
{
    private const string DefaultKey = "value";

    private readonly IReadOnlyList<SpecMapping> roots;

    /// <summary>Puts the catalogues of a workspace together.</summary>
    /// <param name="workspace">The workspace; it may have none.</param>
    public Catalog(Workspace workspace) => roots = [.. workspace.Documents.Where(Is).Select(document => document.Root)];

    /// <summary>The names of the presets.</summary>
    public IEnumerable<string> Presets => Names("presets");

    /// <summary>The starts of sources that lead somewhere.</summary>
    public IEnumerable<string> Sources => Names("sources");

    /// <summary>When a run that exports is ended, as a duration.</summary>
    public string LongestRun =>
        roots.Select(root => root.Text("longestRun")?.Text).OfType<string>().FirstOrDefault() ?? "168h";

    /// <summary>Whether a document is a catalogue.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where its apiVersion and kind say so.</returns>
    public static bool Is(SpecDocument document) => document is { ApiVersion: "slipway.dev/v1", Kind: "VesslCatalog" };

    /// <summary>Finds the machine of a preset.</summary>
    /// <param name="name">The preset.</param>
    /// <returns>What a run with it gets; null where no catalogue knows it.</returns>
    public SpecMapping? Preset(string name) => Find("presets", name) as SpecMapping;

    /// <summary>Finds the nodes with a GPU.</summary>
    /// <param name="type">The model of the GPU.</param>
    /// <returns>The nodes; null where no catalogue knows it.</returns>
    public SpecMapping? Accelerator(string type) => Find("accelerators", type) as SpecMapping;

    /// <summary>Finds where a secret stored at VESSL is.</summary>
    /// <param name="name">The secret.</param>
    /// <returns>A Secret and a key in it; null where no catalogue knows it.</returns>
    public (string Name, string Key)? Secret(string name) =>
        Find("secrets", name) is SpecMapping secret && secret.Text("name") is { } found
            ? (found.Text, secret.Text("key")?.Text ?? DefaultKey)
            : null;

    /// <summary>Finds the Secret with a credential.</summary>
    /// <param name="names">The names to look for, in this order.</param>
    /// <returns>The Secret; null where no catalogue knows any of them.</returns>
    public string? Credential(params IEnumerable<string?> names) =>
        names
            .OfType<string>()
            .Select(name => (Find("credentials", name) as SpecScalar)?.Text)
            .OfType<string>()
            .FirstOrDefault();

    /// <summary>Finds the image of a tool.</summary>
    /// <param name="name">The tool: <c>git</c>, <c>s3</c>, …</param>
    /// <returns>The image; null where no catalogue names one.</returns>
    public string? Tool(string name) => (Find("tools", name) as SpecScalar)?.Text;

    /// <summary>Finds where a source leads: by the longest start of it that a catalogue has.</summary>
    /// <param name="source">The source: <c>vessl-model://organization/repository/3</c>.</param>
    /// <returns>The place with what is after the start added; null where no catalogue has a start of it.</returns>
    public string? Place(string source)
    {
        var whole = source.TrimEnd('/') + "/";
        var start = Sources
            .Where(name => whole.StartsWith(name.TrimEnd('/') + "/", StringComparison.Ordinal) || name == whole)
            .MaxBy(name => name.TrimEnd('/').Length);
        if (start is null || Find("sources", start) is not SpecScalar place)
            return null;
        var rest = whole.Length > start.TrimEnd('/').Length ? whole[(start.TrimEnd('/').Length + 1)..].Trim('/') : "";
        return rest.Length == 0 ? place.Text : $"{place.Text.TrimEnd('/')}/{rest}";
    }

    private IEnumerable<string> Names(string section) =>
        roots.SelectMany(root => root.Mapping(section)?.Entries ?? []).Select(entry => entry.Key.Text);

    private SpecNode? Find(string section, string name) =>
        roots.Select(root => root.Mapping(section)?[name]).OfType<SpecNode>().FirstOrDefault();
}
