using Microsoft.CodeAnalysis;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Rules.Calls;

/// <summary>A rule that judges one call of a builder by its constants alone.</summary>
internal abstract class CallRule
{
    public abstract IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Finds what is wrong with a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="symbols">The library's types.</param>
    /// <returns>The findings.</returns>
    public abstract IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols);
}
