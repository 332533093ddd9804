namespace Slipway.Language.Binding;

/// <summary>What a system knows of a value and its schema cannot say.</summary>
/// <param name="Definition">The type whose schema the value's properties have, where the value does not name it itself.</param>
/// <param name="Supplied">Paths such as <c>graph.name</c> that something else fills in when the spec runs.</param>
/// <param name="IsPartial">Whether the value changes another one and so may leave out what that requires.</param>
public sealed record BindingNote(string? Definition, IReadOnlyList<string> Supplied, bool IsPartial)
{
    /// <summary>Whether a path counts as present: it, something inside it or something around it is filled in elsewhere.</summary>
    /// <param name="path">A path from the properties down: <c>predictors[0].graph</c>.</param>
    /// <returns>True where it does.</returns>
    public bool Supplies(string path) => Supplied.Any(supplied => IsWithin(supplied, path) || IsWithin(path, supplied));

    /// <summary>Whether something inside a mapping is filled in elsewhere.</summary>
    /// <param name="path">The mapping's path from the properties down; empty for the properties themselves.</param>
    /// <returns>True where it is.</returns>
    public bool SuppliesInside(string path) => Supplied.Any(supplied => path.Length == 0 || IsWithin(supplied, path));

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
}
