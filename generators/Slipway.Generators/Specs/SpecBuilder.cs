using Microsoft.CodeAnalysis;
using Slipway.Schema.Model;

namespace Slipway.Generators.Specs;

/// <summary>What a builder class stands for.</summary>
/// <param name="Kind">The kind of thing: <c>component</c>.</param>
/// <param name="Definition">Its definition: <c>model-serving</c>; empty where the caller names it.</param>
/// <param name="Requires">The keys that members have to write, and such a member of each.</param>
internal sealed record SpecBuilder(string Kind, string Definition, IReadOnlyList<(string Key, string Member)> Requires)
{
    /// <summary>What its name has to be; null where that is not known.</summary>
    public ObjectNaming? ObjectName { get; init; }

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
        foreach (var text in Texts(data, "Requires"))
            if (text.LastIndexOf(' ') is > 0 and var space)
                requires.Add((text.Substring(0, space), text.Substring(space + 1)));
        return new SpecBuilder(kind, definition, requires) { ObjectName = Naming(Texts(data, "ObjectName")) };
    }

    private static ObjectNaming? Naming(List<string> words) =>
        words.Count < 2 ? null : new ObjectNaming(words[0], words[1], words.Count > 2 ? words[2] : "");

    private static List<string> Texts(AttributeData data, string name) =>
        [
            .. data
                .NamedArguments.Where(one => one.Key == name && !one.Value.IsNull)
                .SelectMany(one => one.Value.Values)
                .Select(one => one.Value)
                .OfType<string>(),
        ];
}
