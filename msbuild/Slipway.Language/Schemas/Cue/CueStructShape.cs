namespace Slipway.Language.Schemas.Cue;

/// <summary>A field of a struct.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Mark"><c>?</c> where it may be left out, <c>!</c> where it must be written; empty where it must have a value.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="Comment">The comment above it.</param>
internal sealed record CueFieldShape(string Name, string Mark, CueShape Shape, string Comment)
{
    /// <summary>Whether a spec has to write it.</summary>
    public bool IsNeeded => Mark == "!" || (Mark.Length == 0 && !Shape.MayBeAbsent);

    /// <summary>Both declarations of one field.</summary>
    public CueFieldShape And(CueFieldShape other) =>
        new(
            Name,
            Mark == "!" || other.Mark == "!" ? "!"
                : Mark == other.Mark ? Mark
                : "",
            CueUnion.And(Shape, other.Shape),
            Comment.Length > 0 ? Comment : other.Comment
        );

    /// <summary>One declaration or the other.</summary>
    public CueFieldShape Or(CueFieldShape other) =>
        new(
            Name,
            IsNeeded && other.IsNeeded ? "!" : "?",
            CueUnion.Or(Shape, other.Shape),
            Comment.Length > 0 ? Comment : other.Comment
        );
}

/// <summary>What a struct may be.</summary>
internal sealed record CueStructShape
{
    /// <summary>A struct of which nothing is known.</summary>
    public static CueStructShape Open { get; } = new() { IsOpen = true };

    /// <summary>Its fields, in the order of the file.</summary>
    public IReadOnlyList<CueFieldShape> Fields { get; init; } = [];

    /// <summary>What the values of other keys are; null where there are none, or they may be any.</summary>
    public CueShape? Others { get; init; }

    /// <summary>Whether it may have any other key.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Keys of which those of at least one list are there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Choices { get; init; } = [];

    /// <summary>The keys that a spec has to write.</summary>
    public IReadOnlyList<string> Needed => [.. Fields.Where(one => one.IsNeeded).Select(one => one.Name)];

    /// <summary>What is both.</summary>
    public CueStructShape And(CueStructShape other) =>
        new()
        {
            Fields = Merge(other, (one, two) => one.And(two), Same, Same),
            Others =
                Others is not null && other.Others is not null
                    ? CueUnion.And(Others, other.Others)
                    : Others ?? other.Others,
            IsOpen = IsOpen || other.IsOpen,
            Choices = Choices.Count > 0 ? Choices : other.Choices,
        };

    /// <summary>What is one or the other.</summary>
    public CueStructShape Or(CueStructShape other)
    {
        if (IsBare || other.IsBare)
            return Open;
        IReadOnlyList<IReadOnlyList<string>> choices = [.. Required, .. other.Required];
        return new CueStructShape
        {
            Fields = Merge(other, (one, two) => one.Or(two), Optional, Optional),
            Others =
                Others is null || other.Others is null ? Others ?? other.Others : CueUnion.Or(Others, other.Others),
            IsOpen = IsOpen || other.IsOpen,
            Choices = choices.All(keys => keys.Count > 0) ? choices : [],
        };
    }

    /// <summary>The same with fields that are there in some cases.</summary>
    public CueStructShape With(CueStructShape inSomeCases) =>
        this with
        {
            Fields = Merge(inSomeCases, (one, _) => one.Mark.Length == 0 ? Optional(one) : one, Same, Optional),
            Others = Others ?? inSomeCases.Others,
            IsOpen = IsOpen || inSomeCases.IsOpen,
        };

    private bool IsBare => IsOpen && Fields.Count == 0 && Others is null;

    private IReadOnlyList<IReadOnlyList<string>> Required => Choices.Count > 0 ? Choices : [Needed];

    private IReadOnlyList<CueFieldShape> Merge(
        CueStructShape other,
        Func<CueFieldShape, CueFieldShape, CueFieldShape> both,
        Func<CueFieldShape, CueFieldShape> mine,
        Func<CueFieldShape, CueFieldShape> theirs
    )
    {
        var others = other.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        var names = Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Fields.Select(field => others.TryGetValue(field.Name, out var twin) ? both(field, twin) : mine(field)),
            .. other.Fields.Where(field => !names.Contains(field.Name)).Select(theirs),
        ];
    }

    private static CueFieldShape Same(CueFieldShape field) => field;

    private static CueFieldShape Optional(CueFieldShape field) => field with { Mark = "?" };
}
