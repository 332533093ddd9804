using Microsoft.CodeAnalysis;
using Slipway.Schema.CSharp;

namespace Slipway.Generators.Specs;

/// <summary>A part that a method or constructor takes as a whole: a parameter for each of its keys.</summary>
/// <param name="method">The method.</param>
/// <param name="symbols">The library's types.</param>
internal sealed class MethodBuilder(IMethodSymbol method, SpecSymbols symbols) : BuilderClass
{
    public override IReadOnlyList<BuilderMember> Members { get; } =
    [.. method.Parameters.Zip(symbols.Signature(method)?.Parameters ?? [], Parameter).OfType<BuilderMember>()];

    private static BuilderMember? Parameter(IParameterSymbol parameter, SpecParameter? known) =>
        known is null ? null : new BuilderMember(known.Key, parameter.Name) { IsParameter = true };
}
