namespace Slipway.Language.Schemas.Cue;

/// <summary>What a list may be.</summary>
/// <param name="Items">What its items are.</param>
/// <param name="Least">The least number of items.</param>
/// <param name="Most">The greatest number of items.</param>
internal sealed record CueListShape(CueShape Items, int? Least = null, int? Most = null)
{
    /// <summary>What is both.</summary>
    public CueListShape And(CueListShape other) =>
        new(
            CueUnion.And(Items, other.Items),
            Least is { } one && other.Least is { } two ? Math.Max(one, two) : Least ?? other.Least,
            Most is { } first && other.Most is { } second ? Math.Min(first, second) : Most ?? other.Most
        );

    /// <summary>What is one or the other.</summary>
    public CueListShape Or(CueListShape other) =>
        new(
            CueUnion.Or(Items, other.Items),
            Least is { } one && other.Least is { } two ? Math.Min(one, two) : null,
            Most is { } first && other.Most is { } second ? Math.Max(first, second) : null
        );
}
