using Slipway.Language.Places;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Features;
using Slipway.LanguageServer.Projects;
using Slipway.Schema.Formats;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.LanguageServer.Completing;

/// <summary>The values that a key may have: types, words of a list, names that are given elsewhere, defaults, examples.</summary>
/// <param name="documents">The documents of the project.</param>
/// <param name="document">The document of the place as it was last read; null where there was none.</param>
internal sealed class ValueItems(ProjectDocuments documents, SpecDocument? document)
{
    /// <summary>Forms of names of things: an example would look like the name of one that exists.</summary>
    private static readonly string[] NameForms =
    [
        DnsName.Label.Name,
        DnsName.ServiceLabel.Name,
        DnsName.Subdomain.Name,
    ];

    private readonly PlaceSchemas schemas = new(documents.Options.Catalog);

    /// <summary>The items.</summary>
    public IEnumerable<CompletionItem> At(CursorPlace place)
    {
        var key = place.Path.Steps is [.., { Entry.Key.Text: var text }] ? text : "";
        if (place.Path.Steps.Count == 1 && key is "apiVersion" or "kind")
            return Documents(key, place.Path.Owner!);
        if (key == "type" && PlaceSchemas.DefinitionKind(schemas.OfParent(place.Path)) is { } kind)
            return Types(kind);
        return schemas
            .Of(place.Path)
            .SelectMany(use => Values(use, place))
            .DistinctBy(item => item.Text, StringComparer.Ordinal);
    }

    private IEnumerable<CompletionItem> Types(string kind)
    {
        var catalog = documents.Options.Catalog;
        return from type in catalog.Definitions(kind)
            let subject = catalog.Subject(kind, type)
            orderby subject.Schema.Deprecated is not null
            select CompletionItem.OfValue(CompletionItem.Word, type) with
            {
                Documentation = FieldText.Of(subject),
                IsDeprecated = subject.Schema.Deprecated is not null,
            };
    }

    private IEnumerable<CompletionItem> Documents(string key, SpecMapping root)
    {
        var (apiVersion, kind) = (root.Text("apiVersion")?.Text, root.Text("kind")?.Text);
        return documents
            .Options.Catalog.DocumentKinds()
            .Where(one => key == "kind" ? IsOr(one.ApiVersion, apiVersion) : IsOr(one.Kind, kind))
            .Select(one => key == "kind" ? one.Kind : one.ApiVersion)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(word => CompletionItem.OfValue(CompletionItem.Word, word));
    }

    /// <summary>Whether a word is what is written, or nothing is written.</summary>
    private static bool IsOr(string word, string? written) => written is null or Cursor.Mark || word == written;

    private IEnumerable<CompletionItem> Values(SchemaNode use, CursorPlace place)
    {
        foreach (var schema in PlaceSchemas.Parts(use))
        {
            var field = new FieldDescription("", schema, IsRequired: false);
            foreach (var kind in new[] { use.Annotations.References, schema.Annotations.References }.OfType<string>())
            {
                foreach (var name in References(kind, place))
                    yield return name;
            }
            foreach (var (value, shown) in schema.Values.Zip(field.Values))
                yield return value is JsonStringSyntax
                    ? CompletionItem.OfValue(CompletionItem.Word, shown)
                    : Word(shown);
            if (
                schema.Types.HasFlag(SchemaTypes.Boolean)
                && schema.Types != SchemaTypes.Any
                && schema.Values.Count == 0
            )
            {
                yield return Word("true");
                yield return Word("false");
            }
            if (
                schema is { Values.Count: 0, Types: SchemaTypes.String or SchemaTypes.Integer or SchemaTypes.Number }
                && Example(use, field) is { } example
            )
                yield return example;
        }
    }

    /// <summary>The names that a mapping may have which must name something.</summary>
    private IEnumerable<CompletionItem> NamesOf(string key, CursorPlace place) =>
        key == "name"
            ? schemas
                .OfParent(place.Path)
                .Select(use => use.Annotations.References)
                .OfType<string>()
                .SelectMany(kind => References(kind, place))
            : [];

    private IEnumerable<CompletionItem> References(string kind, CursorPlace place)
    {
        var useless = ReferenceNames
            .Taken(place.Path)
            .Concat(ReferenceNames.Own(place.Path, kind, schemas))
            .ToHashSet(StringComparer.Ordinal);
        return NameReach
            .Known(documents, document, kind)
            .Where(name => !useless.Contains(name))
            .Select(name => CompletionItem.OfValue(CompletionItem.Reference, name) with { Detail = kind });
    }

    private static CompletionItem? Example(SchemaNode use, FieldDescription field)
    {
        var form = new FieldDescription("", use, IsRequired: false);
        var (text, detail) =
            form.Default is { Length: > 0 } value ? (value, "default")
            : field.Format is { } format && !NameForms.Contains(format.Name, StringComparer.Ordinal)
                ? (format.Example, "for instance")
            : ("", "");
        return text.Length == 0 ? null
            : field.Schema.Types == SchemaTypes.String
                ? CompletionItem.OfValue(CompletionItem.Value, text) with
                {
                    Detail = detail,
                }
            : Word(text) with { Detail = detail };
    }

    /// <summary>A number or truth value, which quotes would make a text.</summary>
    private static CompletionItem Word(string text) => new(text, CompletionItem.Word, CompletionItem.Plain(text));
}
