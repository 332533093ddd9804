namespace Slipway.Schema.CSharp.Shapes;

/// <summary>A key of an object and the C# member that writes it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Inside">The keys of the mappings around it whose members these are too, outermost first; most have none.</param>
/// <param name="Name">The member's name without <c>With</c>.</param>
/// <param name="ItemName">The name of the member that adds one item, without <c>With</c>.</param>
/// <param name="Parameter">The name as a parameter, not escaped.</param>
/// <param name="Shapes">What its value may look like; one overload for each.</param>
/// <param name="IsRequired">Whether the object is invalid without it.</param>
/// <param name="MayBeEmpty">Whether a list or mapping may be there without anything in it.</param>
/// <param name="Constant">The C# expression of its only value, where it is required and has but one.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Obsolete">Why it is deprecated; null where it is not.</param>
internal sealed record Member(
    string Key,
    EquatableArray<string> Inside,
    string Name,
    string ItemName,
    string Parameter,
    EquatableArray<Shape> Shapes,
    bool IsRequired,
    bool MayBeEmpty,
    string? Constant,
    string Summary,
    string? Obsolete
)
{
    /// <summary>Whether its alternatives are of different kinds, which then keep to the forms that cannot be taken for one another.</summary>
    public bool IsMixed =>
        Shapes
            .Select(shape =>
                shape is ListShape ? 1
                : shape is MapShape ? 2
                : 0
            )
            .Distinct()
            .Skip(1)
            .Any();

    /// <summary>The method that writes the value, or adds one item to it.</summary>
    public string Method => "With" + (IsMixed ? Name : ItemName);

    /// <summary>The method that takes a list or mapping of single values as a whole; null where there is none.</summary>
    public string? WholeMethod =>
        Shapes.Any(shape => shape is ListShape { Item: not PartShape } or MapShape { Value: not PartShape })
            ? "With" + Name
            : null;
}
