using Slipway.Kinds.Facts;
using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Binds values whose schema the keys next to them choose: properties by a type, the spec of an object by its kind.</summary>
internal sealed class ChosenSchema(SchemaBinder binder)
{
    /// <summary>Binds properties to the definition that the sibling <c>type</c> names.</summary>
    /// <param name="owner">The mapping that names the type.</param>
    /// <param name="value">The properties.</param>
    /// <param name="use">What the place says of properties of any type; it alone counts where no schema describes the type.</param>
    /// <param name="anchor">The key of the properties.</param>
    /// <param name="kind">The kind of definition.</param>
    public void Properties(SpecMapping owner, SpecNode value, SchemaNode use, SourceSpan anchor, string kind)
    {
        Deprecated(owner, kind);
        Bind(owner, value, use, anchor, kind);
    }

    private void Bind(SpecMapping owner, SpecNode value, SchemaNode use, SourceSpan anchor, string kind)
    {
        var note = binder.Context.Notes.GetValueOrDefault(owner);
        var type = owner.Text("type");
        var name = type?.Text.Split('@')[0] ?? note?.Definition;
        if (string.IsNullOrEmpty(name))
        {
            binder.Value(value, use, anchor, "properties");
            if (value is SpecMapping properties && LikelyType(kind, properties) is { } likely)
                binder.Found.LikelyTypes.Add((owner, SpecScalar.OfText(likely, owner["type"]?.Span ?? anchor)));
            return;
        }
        if (binder.Context.Catalog.Definition(kind, name) is not { } definition)
        {
            binder.Found.UncheckedTypes.Add(new UncheckedType(kind, name, type?.Span ?? anchor));
            binder.Value(value, use, anchor, "properties");
            return;
        }
        var (outerNote, outer) = (binder.Note, binder.Definition);
        var outerBase = binder.Path.Rebase();
        binder.Note = note;
        binder.Definition = (kind, owner.Text("name")?.Text ?? "");
        binder.Value(value, definition, anchor, "properties");
        (binder.Note, binder.Definition) = (outerNote, outer);
        binder.Path.Restore(outerBase);
    }

    /// <summary>Reports a type that is deprecated, where it is written: an override may leave it out.</summary>
    private void Deprecated(SpecMapping owner, string kind)
    {
        if (
            owner.Text("type") is { } type
            && type.Text.Split('@')[0] is { Length: > 0 } name
            && binder.Context.Catalog.Definition(kind, name)?.Annotations.Deprecated is { } heir
        )
            binder.Found.Add(ShapeDiagnostics.Deprecated.At(type.Span, name, Sentence.Plain(heir)));
    }

    /// <summary>Without properties a definition still has to say which of them it requires.</summary>
    public void Absent(SpecMapping owner, SchemaProperty property, string kind, SourceSpan anchor)
    {
        var place = owner.Entry(property.Name)?.Key.Span ?? owner.Text("type")?.Span ?? anchor;
        Deprecated(owner, kind);
        var found = binder.Found.Count;
        binder.Path.Push(property.Name);
        Bind(owner, new SpecMapping([], place), property.Schema, place, kind);
        binder.Path.Pop();
        if (binder.Found.Count > found)
            binder.Found.Meant.Add(owner, property.Name, Unknown(kind, owner, place));
    }

    /// <summary>The type that suits properties best: it has all their keys, they have all it requires, and it has the fewest others.</summary>
    private string? LikelyType(string kind, SpecMapping properties) =>
        binder
            .Context.Catalog.Definitions(kind)
            .Select(type => (Type: type, Schema: binder.Context.Catalog.Definition(kind, type)!))
            .Where(one =>
                properties.Entries.Count > 0
                && properties.Entries.All(entry => one.Schema.Property(entry.Key.Text) is not null)
                && one.Schema.Required.All(key => properties.Entry(key) is not null)
            )
            .OrderBy(one => one.Schema.Properties.Count)
            .Select(one => one.Type)
            .FirstOrDefault();

    private SpecNode Unknown(string kind, SpecMapping owner, SourceSpan place) =>
        binder.Context.Catalog.Definition(kind, owner.Text("type")?.Text ?? "") is { } definition
            ? LikelyValue.Unknown(place, definition, isWritten: false)
            : SpecScalar.Unread(place);

    /// <summary>Binds the spec of a document that is inside another one, which names its apiVersion and kind.</summary>
    public void Document(SpecMapping owner, SpecNode value)
    {
        var schema = binder.Context.Catalog.Document(
            owner.Text("apiVersion")?.Text ?? "",
            owner.Text("kind")?.Text ?? ""
        );
        const string key = "spec";
        if (schema?.Property(key) is not { } property || (value as SpecMapping)?.Entry(key) is not { } entry)
            return;
        var (outer, isInner) = (binder.IsOwnKind, binder.IsInObject);
        binder.IsOwnKind = ApiGroup.IsOwn(ApiGroup.Of(owner.Text("apiVersion")?.Text ?? ""));
        binder.IsInObject = true;
        binder.Path.Push(key);
        binder.Value(entry.Value, property.Schema, entry.Key.Span, key);
        binder.Path.Pop();
        (binder.IsOwnKind, binder.IsInObject) = (outer, isInner);
    }
}
