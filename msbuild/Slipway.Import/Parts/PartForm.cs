namespace Slipway.Import.Parts;

/// <summary>How a member takes a part.</summary>
/// <param name="Key">The key of the entry, where it is one of a mapping.</param>
/// <param name="IsAlternative">Whether the value may have another form, so that only a function fills the part.</param>
/// <param name="IsOneOfParts">Whether there are several parts that a function may fill, so that it says which.</param>
internal sealed record PartForm(string? Key, bool IsAlternative, bool IsOneOfParts)
{
    /// <summary>A part that has one form only.</summary>
    public static PartForm Plain { get; } = new(null, IsAlternative: false, IsOneOfParts: false);

    /// <summary>Whether the part is a trait, which the method of a component makes.</summary>
    public bool IsTrait { get; init; }
}
