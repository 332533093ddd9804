using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Parts;

/// <summary>A class, and what of a spec it is filled with.</summary>
/// <param name="Builders">The builders it is one of.</param>
/// <param name="Number">Its number.</param>
/// <param name="Mapping">What it is filled with.</param>
/// <param name="Filled">The members for it.</param>
internal sealed record BuilderUse(Builders Builders, int Number, SpecMapping Mapping, FilledMembers Filled)
{
    /// <summary>The class.</summary>
    public ObjectType Type => Builders.Types[Number];

    /// <summary>How it is built.</summary>
    public TypePlan Plan { get; } = TypePlan.Of(Builders.Types[Number], Number);

    /// <summary>Whether anything is written in addition to its required values.</summary>
    public bool IsFilled =>
        Filled.Others.Count > 0
        || Filled.Members.Any(one => Plan.Stages.Contains(one.Member) || Plan.Options.Contains(one.Member));

    /// <summary>Finds the members for a mapping.</summary>
    /// <param name="builders">The builders the class is one of.</param>
    /// <param name="number">The number of the class.</param>
    /// <param name="mapping">What it is filled with.</param>
    /// <param name="omitted">Keys that are written in another way.</param>
    /// <param name="state">Where it is noted why there are none.</param>
    /// <returns>The class with them; null where it cannot say it.</returns>
    public static BuilderUse? Of(
        Builders builders,
        int number,
        SpecMapping mapping,
        IReadOnlyList<string> omitted,
        DocumentState state
    ) =>
        FilledMembers.Of(mapping, builders.Types[number], omitted, state) is { } filled
            ? new BuilderUse(builders, number, mapping, filled)
            : null;
}
