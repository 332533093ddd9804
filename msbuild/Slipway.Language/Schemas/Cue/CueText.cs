using Slipway.Schema.Model;

namespace Slipway.Language.Schemas.Cue;

/// <summary>What a text may be.</summary>
internal sealed record CueText
{
    /// <summary>The only texts; null where there is no such list.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>A regular expression that it has.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number of characters.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest number of characters.</summary>
    public int? Most { get; init; }

    /// <summary>What is both.</summary>
    public CueText And(CueText other) =>
        new()
        {
            Values = CueValues.And(Values, other.Values),
            Pattern = Pattern ?? other.Pattern,
            Least = Least is { } one && other.Least is { } two ? Math.Max(one, two) : Least ?? other.Least,
            Most = Most is { } first && other.Most is { } second ? Math.Min(first, second) : Most ?? other.Most,
        };

    /// <summary>What is one or the other; where both have conditions, nothing is asked.</summary>
    public CueText Or(CueText other)
    {
        if (Values is not null && other.Values is not null)
            return new CueText { Values = CueValues.Or(Values, other.Values) };
        if (Values is { } words && words.All(other.Takes))
            return other;
        return other.Values is { } others && others.All(Takes) ? this : new CueText();
    }

    private bool Takes(string word) =>
        Values is null
        && (Pattern is null || SchemaPattern.IsMatch(word, Pattern))
        && !(word.Length < Least)
        && !(word.Length > Most);
}
