using System.Text.Json.Nodes;

namespace Slipway.Language.Schemas.Cue;

/// <summary>What a value may be: for each type of JSON, what it may be where it is of that type.</summary>
internal sealed record CueShape
{
    /// <summary>Any value.</summary>
    public static CueShape Anything { get; } = new() { IsAnything = true };

    /// <summary>A value that the template computes, or that could not be read: there is one, and it may be any.</summary>
    public static CueShape Computed { get; } = new() { IsAnything = true, IsComputed = true };

    /// <summary>Whether it may be any value.</summary>
    public bool IsAnything { get; init; }

    /// <summary>Whether it is known only when the template is filled in.</summary>
    public bool IsComputed { get; init; }

    /// <summary>What it may be as text; null where it cannot be text.</summary>
    public CueText? Text { get; init; }

    /// <summary>What it may be as a number; null where it cannot be one.</summary>
    public CueNumber? Number { get; init; }

    /// <summary>Whether it may be true or false.</summary>
    public bool IsFlag { get; init; }

    /// <summary>Whether it may be null.</summary>
    public bool IsNull { get; init; }

    /// <summary>What it may be as a list; null where it cannot be one.</summary>
    public CueListShape? List { get; init; }

    /// <summary>What it may be as a struct; null where it cannot be one.</summary>
    public CueStructShape? Struct { get; init; }

    /// <summary>Whether it is one value already: a literal.</summary>
    public bool IsConcrete { get; init; }

    /// <summary>Whether a default is filled in.</summary>
    public bool HasDefault { get; init; }

    /// <summary>The literal or the default, where it is known.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>Whether the template has a value where a spec has none.</summary>
    public bool IsFilled => IsComputed || IsConcrete || HasDefault;

    /// <summary>Whether a spec may leave it out: CUE takes the absence of a list for an empty one, and looks into a struct.</summary>
    public bool MayBeAbsent =>
        IsFilled
        || (!IsAnything && !IsScalar && (Struct is null || (Struct.Needed.Count == 0 && Struct.Choices.Count == 0)));

    /// <summary>Whether it may be something else than a list or a struct.</summary>
    private bool IsScalar => Text is not null || Number is not null || IsFlag || IsNull;

    /// <summary>The same where the template has a value.</summary>
    public CueShape Filled() => this with { HasDefault = true };

    /// <summary>A literal.</summary>
    public static CueShape Literal(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            null => new CueShape { IsNull = true, IsConcrete = true },
            System.Text.Json.JsonValueKind.String => new CueShape
            {
                Text = new CueText { Values = [value.GetValue<string>()] },
                IsConcrete = true,
                Value = value,
            },
            System.Text.Json.JsonValueKind.Number => new CueShape
            {
                Number = new CueNumber { Values = [value.GetValue<decimal>()] },
                IsConcrete = true,
                Value = value,
            },
            _ => new CueShape
            {
                IsFlag = true,
                IsConcrete = true,
                Value = value,
            },
        };
}
