using Slipway.Language.Binding;
using Slipway.Language.Places;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.LanguageServer.Completing;

/// <summary>The keys of a document that does not say yet what it is: those that say it, and those that would tell it.</summary>
/// <param name="catalog">The schemas.</param>
/// <param name="takesSnippets">Whether several lines may be written at once.</param>
internal sealed class DocumentItems(SchemaCatalog catalog, bool takesSnippets)
{
    /// <summary>The keys that say what an object is.</summary>
    private static readonly string[] Saying = ["apiVersion", "kind"];

    /// <summary>The items: keys, then kinds, then a whole document.</summary>
    /// <param name="place">The place.</param>
    /// <param name="keys">The keys of schemas that are not there yet.</param>
    public IEnumerable<CompletionItem> At(
        CursorPlace place,
        Func<IEnumerable<SchemaNode>, IEnumerable<CompletionItem>> keys
    )
    {
        var root = place.Path.Owner!;
        var written = root.Entries.Select(entry => entry.Key.Text).Where(key => key != Cursor.Mark).ToList();
        var isSaid = written.Exists(key => Saying.Contains(key, StringComparer.Ordinal));
        var told = isSaid ? [] : catalog.KeyedDocuments.Where(subject => Fits(subject, written)).ToList();
        var isTold = written.Count > 0 && told.Count > 0;
        var saying = isTold ? [] : Saying.Where(key => root.Entry(key) is null).Select(key => Key(key, place));
        return saying
            .Concat(keys(told.Select(subject => subject.Schema)))
            .Concat(Kinds(root, place))
            .Concat(written.Count == 0 ? Whole(place) : []);
    }

    private static bool Fits(SchemaSubject subject, List<string> written)
    {
        var names = PlaceSchemas
            .Parts(subject.Schema)
            .SelectMany(part => part.Properties)
            .Select(property => property.Name)
            .ToHashSet(StringComparer.Ordinal);
        return written.TrueForAll(names.Contains);
    }

    private static CompletionItem Key(string key, CursorPlace place) =>
        new(key, CompletionItem.Property, key + (place.Cursor.HasColon ? "" : ": $0")) { Detail = "text, required" };

    /// <summary>The kinds of the apiVersion that is written, each with its key.</summary>
    private IEnumerable<CompletionItem> Kinds(SpecMapping root, CursorPlace place) =>
        root.Text("apiVersion")?.Text is { } apiVersion && root.Entry("kind") is null && !place.Cursor.HasColon
            ? catalog
                .DocumentKinds()
                .Where(one => one.ApiVersion == apiVersion)
                .Select(one => one.Kind)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(kind => new CompletionItem($"kind: {kind}", CompletionItem.Word, $"kind: {kind}"))
            : [];

    private IEnumerable<CompletionItem> Whole(CursorPlace place) =>
        takesSnippets && place.Cursor is { Start: 0, HasColon: false }
            ?
            [
                new CompletionItem(
                    "Application",
                    CompletionItem.Snippet,
                    "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: ${1:name}\nspec:\n  components:\n    - $0"
                )
                {
                    Detail = "a whole document",
                },
            ]
            : [];
}
