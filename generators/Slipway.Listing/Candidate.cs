using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Listing;

/// <summary>Something that a list may hold.</summary>
/// <param name="Expression">The C# that gives it.</param>
/// <param name="Types">The types that it has.</param>
/// <param name="Obstacle">Why the expression does not compile; null where it does.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record Candidate(string Expression, EquatableArray<string> Types, string? Obstacle, Place Place)
{
    /// <summary>Whether code elsewhere in the assembly sees a symbol.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        for (var at = symbol; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (at.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected)
                return false;
        }
        return true;
    }

    /// <summary>A type as C# names it anywhere.</summary>
    public static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}

/// <summary>Everything that lists may hold.</summary>
internal static class Candidates
{
    /// <summary>Orders candidates by their text, and leaves out the repetitions that partial classes make.</summary>
    public static EquatableArray<Candidate> Of(ImmutableArray<Candidate?> found) =>
        new(
            found
                .OfType<Candidate>()
                .OrderBy(one => one.Expression, StringComparer.Ordinal)
                .GroupBy(one => one.Expression, StringComparer.Ordinal)
                .Select(parts => parts.First())
        );
}
