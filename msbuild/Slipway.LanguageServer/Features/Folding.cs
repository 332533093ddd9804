using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;

namespace Slipway.LanguageServer.Features;

/// <summary>The lines that an editor may fold away: what is under a key, and each item of a list.</summary>
internal static class Folding
{
    /// <summary>Those of a file.</summary>
    public static JsonArray Of(EditedProject project, ProjectDocuments documents, string path)
    {
        var name = project.NameOf(path);
        var lines = new SortedSet<(int First, int Last)>();
        foreach (var document in documents.Of(name))
            Add(document.Root, lines);
        return PlaceJson.List(
            lines.Select(one => new JsonObject { ["startLine"] = one.First - 1, ["endLine"] = one.Last - 1 })
        );
    }

    private static void Add(SpecNode node, SortedSet<(int First, int Last)> lines)
    {
        switch (node)
        {
            case SpecMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Add(entry.Key.Span.StartLine, entry.Value, lines);
                    Add(entry.Value, lines);
                }
                break;
            case SpecSequence list:
                foreach (var item in list.Items)
                {
                    Add(item.Span.StartLine, item, lines);
                    Add(item, lines);
                }
                break;
        }
    }

    private static void Add(int first, SpecNode value, SortedSet<(int First, int Last)> lines)
    {
        // A block ends just after its last line end.
        var last = value.Span.EndColumn == 1 ? value.Span.EndLine - 1 : value.Span.EndLine;
        if (last > first)
            lines.Add((first, last));
    }
}
