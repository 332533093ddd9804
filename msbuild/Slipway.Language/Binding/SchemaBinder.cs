using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Formats;
using Slipway.Schema.Model;
using Slipway.Schema.Values;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Walks a document and its schema side by side: reports where they part, collects the names they exchange.</summary>
/// <remarks>This class takes the steps; what there is to say about mappings, scalars and alternatives is next to it.</remarks>
public sealed class SchemaBinder
{
    private readonly Alternatives alternatives;
    private readonly MappingBinder mappings;

    internal SchemaBinder(BindingContext context, BindingPath path, int depth = 0)
    {
        Context = context;
        IsOwnKind = context.IsOwnKind;
        Path = path;
        alternatives = new Alternatives(this, depth);
        mappings = new MappingBinder(this);
    }

    internal BindingContext Context { get; }

    internal BindingPath Path { get; }

    internal Findings Found { get; } = new();

    /// <summary>What the system knows of the definition whose properties are being bound.</summary>
    internal BindingNote? Note { get; set; }

    /// <summary>The kind of that definition, and the name of what has the properties.</summary>
    internal (string Kind, string Owner) Definition { get; set; } = ("", "");

    /// <summary>Whether the document is of a kind that Kubernetes serves itself: other operators read some values differently.</summary>
    internal bool IsOwnKind { get; set; }

    /// <summary>
    /// Whether an API server reads the value, which drops keys whose value is nothing: KubeVela's templates do not, unless
    /// they pass on a whole object.
    /// </summary>
    internal bool IsReadByServer => IsInObject || (Context.IsObject && !Path.IsInDefinition);

    /// <summary>Whether binding is in an object that the document holds.</summary>
    internal bool IsInObject { get; set; }

    /// <summary>Whether the number and choice of a mapping's keys prove nothing, because some may be unread or filled in elsewhere.</summary>
    internal bool IsLenient(SpecMapping mapping) =>
        mapping.IsIncomplete || Note is { IsPartial: true } || Note?.SuppliesInside(Path.Text()) == true;

    /// <summary>Whether a required key that a mapping does not have is filled in elsewhere; what the spec leaves to that is kept.</summary>
    internal bool IsFilledIn(SpecMapping mapping, string key)
    {
        if (Note is null || (!IsLenient(mapping) && !Note.Supplies(Path.Text(key))))
            return false;
        if (!Note.IsPartial)
            Found.Supplied.Add(new SuppliedProperty(Definition.Kind, Definition.Owner, Path.Text(key)));
        return true;
    }

    /// <summary>Binds a document.</summary>
    /// <param name="root">Its outermost value.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="context">What else is known.</param>
    /// <returns>What was found.</returns>
    public static BoundDocument Bind(SpecMapping root, SchemaNode schema, BindingContext context)
    {
        var binder = new SchemaBinder(context, new BindingPath());
        binder.Value(root, schema, Anchor(root), "document");
        return binder.Found.ToDocument();
    }

    /// <summary>Binds a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="use">Its schema, as the place that uses it has it.</param>
    /// <param name="anchor">Where to report what concerns the value as a whole: its key, or its item's first one.</param>
    /// <param name="name">The key it is under.</param>
    internal void Value(SpecNode node, SchemaNode use, SourceSpan anchor, string name)
    {
        if (node is SpecScalar { IsUnread: true } unread)
        {
            if (UnreadName.Of(unread, use) is { } lost)
                Found.Unread.Add(lost);
            return;
        }
        var schema = use.Resolved;
        var hint = SchemaWords.Hint(use);
        if (node is SpecMapping { Placeholder: { } placeholder } && !BracedPlaceholder.IsKey(placeholder, schema))
        {
            Found.Add(BracedPlaceholder.At(node.Span, Path.Subject, placeholder));
            Found.Meant.Forget(node);
            return;
        }
        if (!ValueTypes.Allow(schema.Types, node) && !IsAmount(node, schema))
        {
            WrongType(node, schema.Types, use, anchor, HintOf(use, isNeeded: false));
            return;
        }
        if (node is not SpecScalar { Kind: not ScalarKind.Null } && !ValueEquality.IsAmong(schema.Values, node))
        {
            Found.Meant.Forget(node);
            Found.Add(
                ShapeDiagnostics.NotAllowed.At(
                    anchor,
                    node.TypeName,
                    new KeyName(name),
                    Sentence.Of($"write {ScalarCheck.Words(schema.Values)}{Sentence.Plain(hint)}")
                )
            );
        }
        switch (node)
        {
            case SpecMapping mapping:
                if (use.Annotations.IsSecret || schema.Annotations.IsSecret)
                    Found.Secrets.AddRange(
                        BoundSecret.Inside(
                            mapping,
                            Path.Text(),
                            use.Annotations.SecretRemedy ?? schema.Annotations.SecretRemedy
                        )
                    );
                if (use.Annotations.References is { } kind && mapping.Text("name") is { } named && !IsFilled(named))
                    Found.References.Add(new BoundSymbol(kind, named));
                node = mappings.Bind(mapping, schema, anchor, hint);
                if (use.Annotations.TypedBy == SchemaSubject.Itself)
                    mappings.Document(mapping);
                break;
            case SpecSequence list:
                List(list, schema, name, hint);
                UniqueCheck.Check(list, use, name, hint, Found);
                break;
            case SpecScalar { Kind: ScalarKind.Null }:
                break;
            case SpecScalar scalar when !IsFilled(scalar):
                Scalar(scalar, use, name, hint);
                break;
        }
        alternatives.Bind(node, schema, anchor, name, hint);
    }

    /// <summary>The schema's own words about a value of the wrong type.</summary>
    /// <remarks>What is said of a list's items helps no one who wrote no list, unless the platform fails without one.</remarks>
    internal static string HintOf(SchemaNode use, bool isNeeded) =>
        !isNeeded && (use.Annotations.UniqueBy.Count > 0 || use.Resolved.Annotations.UniqueBy.Count > 0)
            ? ""
            : SchemaWords.Hint(use);

    /// <summary>Reports that a value has a type that its schema does not allow.</summary>
    /// <param name="node">The value.</param>
    /// <param name="types">The types allowed.</param>
    /// <param name="use">Its schema.</param>
    /// <param name="anchor">Where to report what concerns the value as a whole.</param>
    /// <param name="hint">The schema's own words.</param>
    /// <param name="isNeeded">Whether the key has to be there.</param>
    internal void WrongType(
        SpecNode node,
        SchemaTypes types,
        SchemaNode use,
        SourceSpan anchor,
        string hint,
        bool isNeeded = false
    )
    {
        var schema = use.Resolved;
        var remedy = ValueTypes.Remedy(types, node, schema, isNeeded).Then(Sentence.Plain(hint));
        var place = node is SpecScalar { Kind: ScalarKind.Null } ? anchor : node.Span;
        Found.Meant.Replace(node, LikelyValue.Of(node, types, schema));
        Found.Add(
            ShapeDiagnostics.WrongType.At(place, Path.Subject, ValueTypes.Describe(types), node.TypeName, remedy) with
            {
                Fix = ValueTypes.Fix(types, node, schema),
            }
        );
    }

    /// <summary>Reports what the profile's versions do not have.</summary>
    /// <param name="annotations">The annotations of the key.</param>
    /// <param name="value">The value whose availability is asked for; null for the key itself.</param>
    /// <param name="shown">What to call it.</param>
    /// <param name="span">Where it is.</param>
    internal void Available(SchemaAnnotations annotations, string? value, object shown, SourceSpan span)
    {
        foreach (var (bound, requirement) in annotations.Availability)
        {
            if (bound != value || Context.Profile.Meets(requirement))
                continue;
            var (product, comparison, version) = requirement;
            var installed = Context.Profile.Version(product);
            var hint = annotations.Hint is { } words ? Sentence.Plain($": {words}") : Sentence.Empty;
            Found.Add(
                ShapeDiagnostics.NotInProfile.At(
                    span,
                    shown,
                    product,
                    comparison,
                    version,
                    Context.Profile.Name,
                    installed,
                    hint
                )
            );
        }
    }

    /// <summary>Whether the document's controller fills the text in, so that neither its form nor what it names is known.</summary>
    internal bool IsFilled(SpecScalar scalar) => Context.IsFilled && FilledText.Is(scalar.Text);

    /// <summary>Kubernetes' own kinds take amounts as numbers too; operators take them as texts and whole numbers.</summary>
    private bool IsAmount(SpecNode node, SchemaNode schema) =>
        IsOwnKind
        && node is SpecScalar { Kind: ScalarKind.Float }
        && (schema.Format == Quantity.Any.Name || schema.Format == Quantity.Positive.Name);

    private void Scalar(SpecScalar scalar, SchemaNode use, string name, string hint)
    {
        var schema = use.Resolved;
        // The word 'value' alone says nothing of what the value is for.
        var named = name == "value" && !scalar.Span.IsCode ? Path.Text() : name;
        if (ScalarCheck.Check(scalar, schema, named, hint) is { } fault)
        {
            Found.Add(fault);
            Found.Meant.Replace(scalar, LikelyValue.Of(scalar, schema));
        }
        Collect(scalar, use.Annotations);
        if (!ReferenceEquals(use, schema))
            Collect(scalar, schema.Annotations);
        if (BoundSecret.Of(scalar, use, Path) is { } secret)
            Found.Secrets.Add(secret);
    }

    private void List(SpecSequence list, SchemaNode schema, string name, string hint)
    {
        var count = list.Items.Count;
        var limit =
            schema.MinimumItems > count ? $"at least {schema.MinimumItems}"
            : schema.MaximumItems < count ? $"at most {schema.MaximumItems}"
            : null;
        if (limit is not null)
        {
            Found.Meant.Forget(list);
            Found.Add(
                ShapeDiagnostics.WrongCount.At(list.Span, Path.Subject, $"{count} items", limit, Sentence.Plain(hint))
            );
        }
        if (schema.Items is null)
            return;
        for (var index = 0; index < count; index++)
        {
            Path.Push(index);
            Value(list.Items[index], schema.Items, Anchor(list.Items[index]), name);
            Path.Pop();
        }
    }

    private void Collect(SpecScalar scalar, SchemaAnnotations annotations)
    {
        if (annotations.Declares is { } declared)
            Found.Declarations.Add(new BoundSymbol(declared, scalar));
        if (annotations.References is { } referenced)
            Found.References.Add(new BoundSymbol(referenced, scalar));
        if (annotations.IsImage)
            Found.Images.Add(scalar);
        if (annotations.IsVerbatim)
            Found.Verbatim.Add(scalar);
        Available(annotations, scalar.Text, scalar.Text, scalar.Span);
    }

    private static SourceSpan Anchor(SpecNode node) =>
        node is SpecMapping { Entries: [var first, ..] } ? first.Key.Span : node.Span;
}
