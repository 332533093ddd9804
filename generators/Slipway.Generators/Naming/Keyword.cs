using Microsoft.CodeAnalysis.CSharp;

namespace Slipway.Generators.Naming;

/// <summary>C#'s own words.</summary>
internal static class Keyword
{
    /// <summary>A name as it is written where it may be one of C#'s own words.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name, with <c>@</c> where it needs it.</returns>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;
}
