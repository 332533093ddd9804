using Slipway.Language.Places;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Features;
using Slipway.Schema.Model;

namespace Slipway.LanguageServer.Completing;

/// <summary>The keys that a mapping may have, and whole components, traits, policies and steps where one begins.</summary>
/// <param name="workspace">The specs.</param>
/// <param name="takesSnippets">Whether several lines may be written at once.</param>
internal sealed class KeyItems(Workspace workspace, bool takesSnippets)
{
    private readonly PlaceSchemas schemas = new(workspace.Options.Catalog);

    /// <summary>The items: required keys first, what is there already left out.</summary>
    public IEnumerable<CompletionItem> At(CursorPlace place)
    {
        var mapping = place.Path.Owner!;
        var around = schemas.OfParent(place.Path);
        var isBegin = mapping.Entries.Count == 1;
        if (place.Path.Steps.Count == 1 && around.Count == 0)
            return new DocumentItems(workspace.Options.Catalog, takesSnippets).At(place, fields => Keys(fields, place));
        var whole = isBegin && PlaceSchemas.DefinitionKind(around) is { } kind ? Definitions(kind, place, around) : [];
        return Keys(around, place).Concat(whole);
    }

    private static IEnumerable<CompletionItem> Keys(IEnumerable<SchemaNode> around, CursorPlace place) =>
        around
            .SelectMany(PlaceSchemas.Parts)
            .SelectMany(part => part.Properties)
            .Select(FieldDescription.Of)
            .Where(field =>
                place.Path.Owner!.Entry(field.Name) is null
                && field.Schema.Forbidden is null
                && field.Schema.Ineffective is null
            )
            .DistinctBy(field => field.Name, StringComparer.Ordinal)
            .OrderByDescending(field => field.IsRequired)
            .ThenBy(field => field.IsDiscouraged)
            .Select(field => Key(field, place));

    private static CompletionItem Key(FieldDescription field, CursorPlace place) =>
        new(field.Name, CompletionItem.Property, CompletionItem.Plain(field.Name) + After(field, place))
        {
            Detail = field.IsRequired ? $"{field.Type}, required" : field.Type,
            Documentation = FieldText.Of(field),
            IsDeprecated = field.IsDiscouraged,
        };

    /// <summary>What follows a key: its value on the same line, or below it with as many blanks as that takes.</summary>
    private static string After(FieldDescription field, CursorPlace place)
    {
        if (place.Cursor.HasColon)
            return "";
        var types = field.Schema.Resolved.Types & ~SchemaTypes.Null;
        if (place.IsFlow)
            return types == SchemaTypes.Object ? ": { $0 }"
                : types == SchemaTypes.Array ? ": [$0]"
                : ": $0";
        var below = "\n" + new string(' ', place.Cursor.Indent + 2);
        return types == SchemaTypes.Object ? $":{below}$0"
            : types == SchemaTypes.Array ? $":{below}- $0"
            : ": $0";
    }

    private IEnumerable<CompletionItem> Definitions(string kind, CursorPlace place, IReadOnlyList<SchemaNode> around)
    {
        if (!takesSnippets || place.Cursor.HasColon || place.IsFlow)
            return [];
        var catalog = workspace.Options.Catalog;
        return from type in catalog.Definitions(kind)
            let subject = catalog.Subject(kind, type)
            where subject.Schema.Deprecated is null
            select new CompletionItem(
                type,
                CompletionItem.Snippet,
                new DefinitionSnippet(subject, around).Text(place.Cursor.Indent)
            )
            {
                Detail = $"a whole {kind}",
                Documentation = FieldText.Of(subject),
            };
    }
}
