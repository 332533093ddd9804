using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>A value that could not be read, where a name belongs.</summary>
/// <param name="Kind">What the name belongs to: <c>component</c>, <c>step</c>, …</param>
/// <param name="Value">The value.</param>
/// <param name="IsList">Whether a list of names belongs there.</param>
/// <param name="IsDeclaration">Whether the name is declared there, and not referred to.</param>
public sealed record UnreadName(string Kind, SpecScalar Value, bool IsList, bool IsDeclaration)
{
    /// <summary>Tells what name belongs in the place of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="use">Its schema.</param>
    /// <returns>The name; null where none belongs there.</returns>
    internal static UnreadName? Of(SpecScalar value, SchemaNode use)
    {
        if (NameOf(use, annotations => annotations.Declares) is { } declared)
            return new UnreadName(declared, value, IsList: false, IsDeclaration: true);
        if (NameOf(use, annotations => annotations.References) is { } referenced)
            return new UnreadName(referenced, value, IsList: false, IsDeclaration: false);
        return use.Resolved.Items is { } items && NameOf(items, annotations => annotations.References) is { } listed
            ? new UnreadName(listed, value, IsList: true, IsDeclaration: false)
            : null;
    }

    /// <summary>What the names belong to that a value declares or refers to; null where it is not a name.</summary>
    internal static string? KindOf(SchemaNode use) =>
        NameOf(use, annotations => annotations.Declares ?? annotations.References);

    private static string? NameOf(SchemaNode use, Func<SchemaAnnotations, string?> kind) =>
        kind(use.Annotations) ?? kind(use.Resolved.Annotations);
}
