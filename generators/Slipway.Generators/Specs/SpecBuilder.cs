using Microsoft.CodeAnalysis;

namespace Slipway.Generators.Specs;

/// <summary>What a builder class stands for.</summary>
/// <param name="Kind">The kind of thing: <c>component</c>.</param>
/// <param name="Definition">Its definition: <c>model-serving</c>.</param>
/// <param name="Requires">The keys that members have to write, and such a member of each.</param>
internal sealed record SpecBuilder(string Kind, string Definition, IReadOnlyList<(string Key, string Member)> Requires)
{
    public static SpecBuilder? Read(INamedTypeSymbol type, INamedTypeSymbol attribute)
    {
        var data = type.GetAttributes()
            .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.AttributeClass, attribute));
        if (
            data?.ConstructorArguments.Length != 2
            || data.ConstructorArguments[0].Value is not string kind
            || data.ConstructorArguments[1].Value is not string definition
        )
            return null;
        var requires = new List<(string, string)>();
        foreach (var named in data.NamedArguments.Where(one => one is { Key: "Requires", Value.IsNull: false }))
        foreach (var text in named.Value.Values.Select(one => one.Value).OfType<string>())
            if (text.LastIndexOf(' ') is > 0 and var space)
                requires.Add((text.Substring(0, space), text.Substring(space + 1)));
        return new SpecBuilder(kind, definition, requires);
    }
}
