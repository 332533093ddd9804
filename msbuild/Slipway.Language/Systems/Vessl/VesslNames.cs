using System.Globalization;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Vessl;

/// <summary>Names that tell the VESSL documents of a project apart.</summary>
/// <remarks>
/// A name is not a key on VESSL: two runs may have the same, a gateway has none. What is written for a document is
/// named after it where it has a name of its own, and else after its file.
/// </remarks>
public sealed class VesslNames : IWorkspaceView<VesslNames>
{
    private readonly Dictionary<SpecDocument, string> names = [];

    private VesslNames() { }

    /// <inheritdoc />
    public static VesslNames Of(Workspace workspace)
    {
        var all = new VesslNames();
        var taken = new HashSet<(string Kind, string Name)>();
        foreach (var document in workspace.Documents.Where(VesslDocument.Is))
            all.names[document] = Free(document, taken);
        return all;
    }

    /// <summary>The name that no other document of its kind has.</summary>
    /// <param name="document">A VESSL document of the workspace.</param>
    /// <returns>The name.</returns>
    public string Of(SpecDocument document) => names[document];

    private static string Free(SpecDocument document, HashSet<(string Kind, string Name)> taken)
    {
        var file = Path.GetFileNameWithoutExtension(document.File);
        var name = document.Name.Length == 0 ? file : document.Name;
        if (document.Name.Length > 0 && taken.Contains(Key(document, name)))
            name = $"{name}-{file}";
        var free = name;
        for (var number = 2; !taken.Add(Key(document, free)); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return free;
    }

    /// <summary>Names that differ by case alone are one file to some systems.</summary>
    private static (string Kind, string Name) Key(SpecDocument document, string name) =>
        (document.Kind, name.ToUpperInvariant());
}
