using Slipway.Schema;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>All that must hold of one value: a schema, what its <c>$ref</c> leads to, and the parts of its <c>allOf</c>.</summary>
internal sealed class SchemaView
{
    private const int MaximumSteps = 32;

    private readonly List<SchemaNode> words = [];
    private readonly List<SchemaNode> nodes = [];

    private SchemaView() { }

    /// <summary>The schemas, none of which is a reference.</summary>
    public IReadOnlyList<SchemaNode> Nodes => nodes;

    /// <summary>The last part of the reference that leads here; null where there is none.</summary>
    public string? ReferenceName { get; private set; }

    /// <summary>The schema, over any number of references, where nothing else has to hold; null where something has.</summary>
    public SchemaNode? Sole { get; private set; }

    /// <summary>
    /// The schema that this one refers to and only narrows, since it says no more than what values the same keys may have;
    /// null where there is none.
    /// </summary>
    public SchemaNode? Narrowed
    {
        get
        {
            if (Sole is not { Properties.Count: 0 } sole || sole.AllOf.Count(part => part.Reference is not null) != 1)
                return null;
            var whole = sole.AllOf.First(part => part.Reference is not null).Resolved;
            var keys = Of(whole).Properties.Select(one => one.Key).ToList();
            return sole
                .AllOf.Where(part => part.Reference is null)
                .All(part =>
                    part is { Items: null, OtherValues: null, AllOf.Count: 0, Required.Count: 0 }
                    && part.Properties.All(property => keys.Contains(property.Name, StringComparer.Ordinal))
                )
                ? whole
                : null;
        }
    }

    public string? Description =>
        words.Select(node => node.Description).FirstOrDefault(text => text is { Length: > 0 });

    /// <summary>Whether nothing comes of the key.</summary>
    public bool IsIgnored =>
        words.Any(node => (node.Annotations.Forbidden ?? node.Annotations.Ineffective) is not null);

    public string? Deprecated => Annotation(one => one.Deprecated);

    public string? Name => Annotation(one => one.Name);

    public string? Member => Annotation(one => one.Member);

    public SchemaNode? TypeNamed => words.FirstOrDefault(node => node.Annotations.TypeName is not null);

    public string? References => Annotation(one => one.References);

    public string? Declares => Annotation(one => one.Declares);

    public string? Hint => Annotation(one => one.Hint);

    public bool IsImage => words.Any(node => node.Annotations.IsImage);

    public bool IsSecret => words.Any(node => node.Annotations.IsSecret);

    public bool IsHidden => words.Any(node => node.IsHidden);

    public string? SecretFrom => Annotation(one => one.SecretFrom);

    public string? SecretRemedy => Annotation(one => one.SecretRemedy);

    public bool IsInline => words.Any(node => node.Annotations.IsInline);

    public bool IsReadOnly => words.Any(node => node.IsReadOnly);

    public Slipway.Schema.Json.JsonSyntax? Default =>
        words.Select(node => node.Default).FirstOrDefault(one => one is not null);

    public SourceSpan Span => nodes.Count > 0 ? nodes[0].Span : default;

    /// <summary>The types that every part allows.</summary>
    public SchemaTypes Types =>
        nodes.Aggregate(SchemaTypes.Any, (types, node) => Both(types, node.Types)) & ~SchemaTypes.Null;

    public IReadOnlyList<string> Required =>
        [.. nodes.SelectMany(node => node.Required).Distinct(StringComparer.Ordinal)];

    public bool AllowsOtherKeys => nodes.All(node => node.AllowsOtherKeys);

    public SchemaNode? OtherValues => nodes.Select(node => node.OtherValues).FirstOrDefault(one => one is not null);

    /// <summary>The keys the parts declare, each with all schemas its value must meet, in schema order.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<SchemaNode> Schemas)> Properties
    {
        get
        {
            var order = new List<(string, IReadOnlyList<SchemaNode>)>();
            var known = new Dictionary<string, List<SchemaNode>>(StringComparer.Ordinal);
            foreach (var property in nodes.SelectMany(node => node.Properties))
            {
                if (!known.TryGetValue(property.Name, out var schemas))
                {
                    known.Add(property.Name, schemas = []);
                    order.Add((property.Name, schemas));
                }
                schemas.Add(property.Schema);
            }
            return order;
        }
    }

    /// <summary>Takes schemas together that must all hold.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>The view.</returns>
    public static SchemaView Of(params SchemaNode[] schemas)
    {
        var view = new SchemaView { Sole = schemas.Length == 1 ? schemas[0].Resolved : null };
        foreach (var schema in schemas)
            view.Add(schema, 0);
        return view;
    }

    public double? Least => Extreme(node => node.Minimum, Math.Max);

    public double? Greatest => Extreme(node => node.Maximum, Math.Min);

    public string? Format => nodes.Select(node => node.Format).FirstOrDefault(one => one is not null);

    private void Add(SchemaNode schema, int depth)
    {
        if (depth > MaximumSteps)
            return;
        words.Add(schema);
        if (schema.Reference is { } reference)
        {
            if (depth == 0)
                ReferenceName ??= NameOf(reference);
            if (schema.Target is { } target)
                Add(target, depth == 0 ? 1 : depth + 1);
            return;
        }
        nodes.Add(schema);
        foreach (var part in schema.AllOf)
            Add(part, depth + 1);
    }

    private double? Extreme(Func<SchemaNode, double?> bound, Func<double, double, double> choose)
    {
        var bounds = nodes.Select(bound).OfType<double>().ToList();
        return bounds.Count == 0 ? null : bounds.Aggregate(choose);
    }

    private static SchemaTypes Both(SchemaTypes left, SchemaTypes right)
    {
        var both = left & right;
        // Every integer is a number.
        if (left.HasFlag(SchemaTypes.Integer) && right.HasFlag(SchemaTypes.Number))
            both |= SchemaTypes.Integer;
        if (right.HasFlag(SchemaTypes.Integer) && left.HasFlag(SchemaTypes.Number))
            both |= SchemaTypes.Integer;
        return both;
    }

    private string? Annotation(Func<SchemaAnnotations, string?> choose) =>
        words.Select(node => choose(node.Annotations)).FirstOrDefault(text => text is not null);

    private static string? NameOf(string reference)
    {
        var slash = reference.LastIndexOf('/');
        return reference.IndexOf('#') is >= 0 and var hash && slash > hash ? reference.Substring(slash + 1) : null;
    }
}
