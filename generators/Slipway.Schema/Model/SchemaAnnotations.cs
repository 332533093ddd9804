namespace Slipway.Schema.Model;

/// <summary>What Slipway's own vocabulary says of a value: the <c>x-slipway-*</c> keywords of one schema.</summary>
public sealed record SchemaAnnotations
{
    private static readonly Dictionary<string, string> NoWords = [];

    /// <summary>The annotations of a schema that has none.</summary>
    public static SchemaAnnotations None { get; } = new();

    /// <summary><c>x-slipway-declares</c>: the value is the name of a new thing of this kind, for instance <c>component</c>.</summary>
    public string? Declares { get; init; }

    /// <summary><c>x-slipway-references</c>: the value must be the name of a declared thing of this kind; of a mapping, its <c>name</c>.</summary>
    public string? References { get; init; }

    /// <summary><c>x-slipway-typed-by</c>: the value's schema is the definition of this kind that the sibling key <c>type</c> names.</summary>
    public string? TypedBy { get; init; }

    /// <summary><c>x-slipway-image</c>: the value is a container image, pinned to a digest at publish.</summary>
    public bool IsImage { get; init; }

    /// <summary><c>x-slipway-secret</c>: the value must not be a literal; of a mapping, the values whose keys speak of secrets.</summary>
    public bool IsSecret { get; init; }

    /// <summary><c>x-slipway-secret-from</c>: the key next to this one that takes the value from a Secret.</summary>
    public string? SecretFrom { get; init; }

    /// <summary><c>x-slipway-secret-remedy</c>: how the value gets to its place without being written down.</summary>
    public string? SecretRemedy { get; init; }

    /// <summary><c>x-slipway-verbatim</c>: the value is the very text that was written, whatever YAML takes it for.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary><c>x-slipway-unset</c>: an API server takes the key with an empty value for one that is left out.</summary>
    public bool IsUnsetWhenEmpty { get; init; }

    /// <summary><c>x-slipway-instead</c>: the key next to this required one that may be there instead.</summary>
    public string? Instead { get; init; }

    /// <summary><c>x-slipway-explicit</c>: the platform fails where the key is absent, so its default is written out.</summary>
    public bool IsExplicit { get; init; }

    /// <summary><c>x-slipway-inline</c>: in C# the value's keys are members of what holds it.</summary>
    public bool IsInline { get; init; }

    /// <summary><c>x-slipway-any-case</c>: the mapping's keys are read whatever their case.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary><c>x-slipway-partial</c>: the schema may leave keys out, so that only one that nearly is one of its own is unknown.</summary>
    public bool IsPartial { get; init; }

    /// <summary><c>x-slipway-hint</c>: why the constraint is there and what to write, added to every message about the value.</summary>
    public string? Hint { get; init; }

    /// <summary><c>x-slipway-forbidden</c>: the key is known, and using it is an error for the reason given here.</summary>
    public string? Forbidden { get; init; }

    /// <summary><c>x-slipway-ineffective</c>: the platform accepts the key and does nothing with it, for the reason given here.</summary>
    public string? Ineffective { get; init; }

    /// <summary><c>x-slipway-deprecated</c>: why the key is deprecated and what replaces it.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The C# member that writes the value, in a builder that is written by hand.</summary>
    public string? Member { get; init; }

    /// <summary><c>x-slipway-name</c>: the C# name where the key's own reads badly.</summary>
    public string? Name { get; init; }

    /// <summary><c>x-slipway-type</c>: the name of the C# type where the one made up for it reads badly.</summary>
    public string? TypeName { get; init; }

    /// <summary><c>x-slipway-words</c>: the C# names of words that read badly, by word.</summary>
    public IReadOnlyDictionary<string, string> WordNames { get; init; } = NoWords;

    /// <summary><c>x-slipway-since</c> and <c>x-slipway-until</c> with the value they bind; a null value binds the key itself.</summary>
    public IReadOnlyList<SchemaAvailability> Availability { get; init; } = [];

    /// <summary><c>x-slipway-unique-by</c>: each entry is a set of keys whose values together occur once in the list.</summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueBy { get; init; } = [];
}
