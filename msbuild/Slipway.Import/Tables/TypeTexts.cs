using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Tables;

/// <summary>The names of types as one file writes them, and the <c>using</c> directives that this takes.</summary>
/// <param name="codeNamespace">The namespace of the file's class; empty for none.</param>
internal sealed class TypeTexts(string codeNamespace)
{
    private readonly SortedSet<string> usings = new(StringComparer.Ordinal) { BuilderTable.Shipped };

    private readonly SortedSet<string> aliases = new(StringComparer.Ordinal);

    /// <summary>What the directives name, in their usual order.</summary>
    public IReadOnlyList<string> Usings =>
        [
            .. usings
                .OrderBy(name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(name => name, StringComparer.Ordinal),
            .. aliases,
        ];

    /// <summary>Makes the extension methods of builders known.</summary>
    /// <param name="builders">The builders.</param>
    public void Use(Builders builders)
    {
        var isAround =
            codeNamespace == builders.Namespace
            || codeNamespace.StartsWith(builders.Namespace + ".", StringComparison.Ordinal);
        if (!isAround)
            usings.Add(builders.Namespace);
    }

    /// <summary>A mapping with keys of the user's choice, up to its entries.</summary>
    /// <param name="builders">The builders the mapping belongs to.</param>
    /// <param name="value">The shape of its values.</param>
    public string Dictionary(Builders builders, Shape value)
    {
        usings.Add("System.Collections.Generic");
        return $"new Dictionary<string, {Of(builders, value)}> {{ ";
    }

    /// <summary>The name of a class.</summary>
    /// <param name="builders">The builders it is one of.</param>
    /// <param name="number">Its number.</param>
    public string Class(Builders builders, int number) => Of(builders, builders.TypeName(number));

    /// <summary>A word of an enum.</summary>
    /// <param name="builders">The builders the enum is one of.</param>
    /// <param name="type">The enum.</param>
    /// <param name="word">The word.</param>
    public string Word(Builders builders, EnumType type, EnumWord word) =>
        $"{Of(builders, builders.EnumName(type))}.{Keyword.Escape(word.Name)}";

    /// <summary>The type of a shape.</summary>
    /// <param name="builders">The builders the shape belongs to.</param>
    /// <param name="shape">The shape.</param>
    public string Of(Builders builders, Shape shape) =>
        shape switch
        {
            ScalarShape { Type: ScalarType.Text } => "string",
            ScalarShape { Type: ScalarType.Integer } => "int",
            ScalarShape { Type: ScalarType.Long } => "long",
            ScalarShape { Type: ScalarType.Double } => "double",
            ScalarShape => "bool",
            EnumShape words => Of(builders, builders.EnumName(builders.Enums[words.Enum])),
            ListShape list => $"IEnumerable<{Of(builders, list.Item)}>",
            MapShape map => $"IEnumerable<KeyValuePair<string, {Of(builders, map.Value)}>>",
            ObjectShape part => Class(builders, part.Type),
            SharedShape part => Class(part.Builders, 0),
            ReferenceShape reference => reference.Type.Split('.')[^1],
            _ => "SpecValue",
        };

    private string Of(Builders builders, string name)
    {
        const string inside = BuilderTable.Shipped + ".";
        if (builders.Namespace.StartsWith(inside, StringComparison.Ordinal) && codeNamespace != builders.Namespace)
        {
            // Short names of such namespaces may be names of other builders too.
            var place = builders.Namespace[inside.Length..];
            aliases.Add($"{place} = {builders.Namespace}");
            return $"{place}.{name}";
        }
        Use(builders);
        return name;
    }
}
