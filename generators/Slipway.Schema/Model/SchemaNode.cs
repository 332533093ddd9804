using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>
/// One JSON Schema (the draft-07 subset that editors understand) with Slipway's vocabulary. A null member means that
/// the schema does not say.
/// </summary>
public sealed class SchemaNode
{
    /// <summary>More references in a row than this go in a circle.</summary>
    private const int MaximumSteps = 32;

    private readonly Lazy<SchemaNode?>? target;

    /// <summary>Makes a schema that is not a reference.</summary>
    public SchemaNode() { }

    internal SchemaNode(string reference, Func<SchemaNode?> resolve)
    {
        Reference = reference;
        target = new Lazy<SchemaNode?>(resolve);
    }

    /// <summary>Where the schema is in its file.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The text of <c>$ref</c>; null where the schema is not a reference.</summary>
    public string? Reference { get; }

    /// <summary>The schema that <c>$ref</c> leads to in one step; null where there is no <c>$ref</c>, or it leads nowhere.</summary>
    public SchemaNode? Target => target?.Value;

    /// <summary>The schema that <c>$ref</c> leads to, over any number of steps; this schema itself where there is no <c>$ref</c>.</summary>
    /// <remarks>An unresolvable or circular reference leads to <see cref="Anything"/>; reading the file reported it.</remarks>
    public SchemaNode Resolved => Follow() ?? Anything;

    /// <summary>Whether the references from here on never come to a schema that is none itself.</summary>
    internal bool IsCircular
    {
        get
        {
            var node = this;
            for (var step = 0; step < MaximumSteps; step++)
            {
                if (node.target?.Value is not { } next)
                    return false;
                node = next;
            }
            return true;
        }
    }

    /// <summary>The schema every value meets.</summary>
    public static SchemaNode Anything { get; } = new();

    /// <summary>The schema <c>false</c>, which no value meets: the key must not be there.</summary>
    public static SchemaNode Nothing { get; } =
        new()
        {
            Annotations = SchemaAnnotations.None with { Forbidden = "its schema is false, which allows no value" },
        };

    /// <summary>A short name.</summary>
    public string? Title { get; init; }

    /// <summary>What the value means, in plain words.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON types the value may have.</summary>
    public SchemaTypes Types { get; init; } = SchemaTypes.Any;

    /// <summary>The properties of an object, in file order.</summary>
    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>Whether an object may have keys that <see cref="Properties"/> does not list.</summary>
    public bool AllowsOtherKeys { get; init; } = true;

    /// <summary>What the values of other keys must look like.</summary>
    public SchemaNode? OtherValues { get; init; }

    /// <summary>What every key of an object must look like.</summary>
    public SchemaNode? KeyNames { get; init; }

    /// <summary>What the items of a list must look like.</summary>
    public SchemaNode? Items { get; init; }

    /// <summary>The only values allowed, as JSON; empty where the list is open. <c>const</c> is a list of one.</summary>
    public IReadOnlyList<JsonSyntax> Values { get; init; } = [];

    /// <summary>Whether only the platform writes the value: what a spec says of it counts for nothing.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the value is not for everyone to see, so that no message may show it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The value that an absent key stands for.</summary>
    public JsonSyntax? Default { get; init; }

    /// <summary>The name of a value format, see <see cref="Formats.ValueFormats"/>.</summary>
    public string? Format { get; init; }

    /// <summary>A regular expression that text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number allowed.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number allowed.</summary>
    public double? Maximum { get; init; }

    /// <summary>The least length of text, in characters.</summary>
    public int? MinimumLength { get; init; }

    /// <summary>The greatest length of text, in characters.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>The least number of items of a list.</summary>
    public int? MinimumItems { get; init; }

    /// <summary>The greatest number of items of a list.</summary>
    public int? MaximumItems { get; init; }

    /// <summary>The least number of keys of an object.</summary>
    public int? MinimumProperties { get; init; }

    /// <summary>Whether the items of a list must differ.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary>Schemas of which exactly one must hold.</summary>
    public IReadOnlyList<SchemaNode> OneOf { get; init; } = [];

    /// <summary>Schemas of which at least one must hold.</summary>
    public IReadOnlyList<SchemaNode> AnyOf { get; init; } = [];

    /// <summary>Schemas that must all hold next to this one.</summary>
    public IReadOnlyList<SchemaNode> AllOf { get; init; } = [];

    /// <summary>A schema that must not hold.</summary>
    public SchemaNode? Not { get; init; }

    /// <summary>The names of <c>required</c>, those among them that <see cref="Properties"/> does not list included.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>What Slipway's vocabulary says of the value.</summary>
    public SchemaAnnotations Annotations { get; init; } = SchemaAnnotations.None;

    /// <summary>Why a key of this schema does not work, wherever on the way of <c>$ref</c> that is said; null where it works.</summary>
    public string? Forbidden => Said(node => node.Annotations.Forbidden);

    /// <summary>What replaces a key of this schema, wherever on the way of <c>$ref</c> that is said; null where it is not deprecated.</summary>
    public string? Deprecated => Said(node => node.Annotations.Deprecated);

    /// <summary>Why a key of this schema has no effect, wherever on the way of <c>$ref</c> that is said; null where it has one.</summary>
    public string? Ineffective => Said(node => node.Annotations.Ineffective);

    /// <summary>The value that an absent key stands for, wherever on the way of <c>$ref</c> that is said; null where there is none.</summary>
    public JsonSyntax? EffectiveDefault => Said(node => node.Default);

    /// <summary>Finds a declared property.</summary>
    /// <param name="name">Its key, compared ordinally.</param>
    /// <returns>The property, or null where the schema declares none of that name.</returns>
    public SchemaProperty? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
                return property;
        }
        return null;
    }

    /// <summary>What the first schema on the way of <c>$ref</c> says that says anything.</summary>
    private T? Said<T>(Func<SchemaNode, T?> read)
        where T : class
    {
        var node = this;
        for (var step = 0; node is not null && step <= MaximumSteps; step++)
        {
            if (read(node) is { } said)
                return said;
            node = node.target?.Value;
        }
        return null;
    }

    private SchemaNode? Follow()
    {
        var node = this;
        for (var step = 0; node.target is not null; step++)
        {
            if (step == MaximumSteps || node.target.Value is not { } next)
                return null;
            node = next;
        }
        return node;
    }
}
