using System.Text.Json.Nodes;
using Slipway.LanguageServer.Features;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Texts;

namespace Slipway.LanguageServer.Completing;

/// <summary>What an editor offers while someone types.</summary>
/// <param name="project">The project of the document, checked.</param>
/// <param name="documents">Its documents.</param>
/// <param name="text">The document.</param>
/// <param name="takesSnippets">Whether the editor takes texts with places to fill in.</param>
internal sealed class Completion(EditedProject project, ProjectDocuments documents, EditedText text, bool takesSnippets)
{
    private readonly string name = project.NameOf(text.Path);

    /// <summary>The items for a place.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <param name="character">The character, from 0.</param>
    /// <param name="cancellation">Stops reading.</param>
    public JsonArray At(int line, int character, CancellationToken cancellation)
    {
        if (Cursor.At(text, line, character) is not { } cursor)
            return [];
        var items = new List<CompletionItem>();
        if (!cursor.IsValue && Place(cursor, asKey: true, cancellation) is { Path.IsKey: true } key)
            items.AddRange(new KeyItems(project.Workspace, takesSnippets).At(key));
        // An item of a list may be a value.
        if (items.Count == 0 && Place(cursor, asKey: false, cancellation) is { Path.IsKey: false } value)
            items.AddRange(new ValueItems(documents, documents.At(name, line + 1)).At(value));
        var range = (cursor.Line, cursor.Start, cursor.End);
        return new JsonArray([.. items.Select((item, at) => (JsonNode)item.ToJson(range, at, takesSnippets))]);
    }

    private CursorPlace? Place(Cursor cursor, bool asKey, CancellationToken cancellation) =>
        CursorPlace.Of(text, cursor, asKey, root => documents.Typed(name, root), cancellation);
}
