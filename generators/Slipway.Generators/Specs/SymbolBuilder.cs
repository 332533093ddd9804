using Microsoft.CodeAnalysis;
using Slipway.Schema.CSharp;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Generators.Specs;

/// <summary>A builder as the compiler sees it: its methods say which keys they write.</summary>
/// <param name="type">The class.</param>
/// <param name="symbols">The library's types.</param>
/// <param name="arguments">The method that makes the builder from arguments alone; null where there is none.</param>
internal sealed class SymbolBuilder(INamedTypeSymbol type, SpecSymbols symbols, IMethodSymbol? arguments = null)
    : BuilderClass
{
    private IReadOnlyList<BuilderMember>? members;

    public override string Name => type.Name;

    public override IReadOnlyList<BuilderMember> Members => members ??= [.. Required(), .. Written()];

    /// <summary>The keys that the constructor takes.</summary>
    private IEnumerable<BuilderMember> Required() =>
        type
            .InstanceConstructors.Where(one => one.DeclaredAccessibility == Accessibility.Public)
            .Take(1)
            .SelectMany(made => new MethodBuilder(made, symbols).Members);

    /// <summary>The keys that methods write, each with the method that is named after it most closely.</summary>
    private IEnumerable<BuilderMember> Written() =>
        Methods()
            .Select(method => (Method: method, symbols.Signature(method)?.Key))
            .Where(one => one.Key is not null && one.Method.Parameters.Any(IsGiven))
            .GroupBy(one => one.Key!, one => one.Method, StringComparer.Ordinal)
            .Select(group =>
            {
                var name = group.Select(one => one.Name).OrderBy(one => Distance(one, group.Key)).First();
                return new BuilderMember(group.Key, name)
                {
                    Argument = Argument(group.Key),
                    Parts = [.. Parts([.. group.Where(one => one.Name == name)])],
                };
            });

    /// <summary>The argument for a key of the method that makes the builder.</summary>
    private string? Argument(string key) =>
        arguments is null ? null : new MethodBuilder(arguments, symbols).Member(key)?.Name;

    private IEnumerable<IMethodSymbol> Methods()
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            foreach (var method in one.GetMembers().OfType<IMethodSymbol>())
                yield return method;
        }
    }

    /// <summary>One item before all of them, and what the generator names before what is added by hand.</summary>
    private static int Distance(string method, string key)
    {
        var name = Identifier.Pascal(key);
        return method == "With" + Singular.Of(name) ? 0
            : method == "With" + name ? 1
            : 2;
    }

    private static bool IsGiven(IParameterSymbol parameter) => parameter.Name is not ("callerFile" or "callerLine");

    /// <summary>The builders that a method hands to the function that fills the part, or what it takes where that is all of the part.</summary>
    private IEnumerable<BuilderClass> Parts(IReadOnlyList<IMethodSymbol> overloads)
    {
        var written = overloads.Where(one => !TakesFinished(one)).ToList();
        var whole = written.FirstOrDefault(one => Filled(one) is null);
        var filled = overloads.Select(Filled).OfType<INamedTypeSymbol>().ToList();
        return filled.Count > 0
            ? filled.Select(BuilderClass (part) => new SymbolBuilder(part, symbols, whole))
            : written.Select(BuilderClass (one) => new MethodBuilder(one, symbols));
    }

    /// <summary>Whether a method takes the part as other code has made it.</summary>
    private bool TakesFinished(IMethodSymbol method) =>
        method.Parameters.Any(parameter => SpecSymbols.Is(parameter.Type, symbols.Object));

    /// <summary>The part that a function fills.</summary>
    private INamedTypeSymbol? Filled(IMethodSymbol method) =>
        method
            .Parameters.Select(parameter => parameter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(given => given is { TypeKind: TypeKind.Delegate, TypeArguments.Length: > 0 })
            .Select(given => given.TypeArguments[0])
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(part => SpecSymbols.Is(part, symbols.Object));
}
