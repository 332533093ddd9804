using Microsoft.CodeAnalysis;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>A rule that judges what one method builds.</summary>
internal abstract class ScopeRule
{
    public abstract IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Finds what is wrong with what a method builds.</summary>
    /// <param name="scope">What it builds.</param>
    /// <returns>The findings.</returns>
    public abstract IEnumerable<Finding> Check(SpecScope scope);
}
