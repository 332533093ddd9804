using System.Globalization;
using Slipway.Schema.CSharp;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Schema.Speech;

/// <summary>Writes calls of builders that write what YAML writes as a key and its value.</summary>
internal static class MemberCall
{
    /// <summary>What stands for a value that a message leaves to the reader.</summary>
    private const string Left = "…";

    /// <summary>The call that writes a key: <c>WithTraffic(100)</c>; or the argument, where the key is a parameter.</summary>
    /// <param name="member">What C# has for the key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The C#.</returns>
    public static string Of(BuilderMember member, Fragment value)
    {
        if (member.IsParameter)
            return $"{member.Name}: {Argument(member, value)}";
        return value switch
        {
            ListFragment { Items.Count: 1 } list => Call(member, Item(member, list.Items[0])),
            ListFragment list => $"{member.WholeName ?? member.Name}([{Items(member, list)}])",
            MappingFragment { Entries.Count: > 0 } map when member is { IsMap: true, Parts.Count: 0 } => string.Join(
                ".",
                map.Entries.Select(one => Call(member, $"{CSharpLiteral.Of(one.Key)}, {Argument(member, one.Value)}"))
            ),
            _ => Call(member, Item(member, value)),
        };
    }

    private static string Call(BuilderMember member, string arguments) => $"{member.Name}({arguments})";

    /// <summary>The arguments that give one value or item.</summary>
    private static string Item(BuilderMember member, Fragment value) =>
        value is MappingFragment map
            ? (
                member.Parts.FirstOrDefault(part => map.Entries.All(one => part.Member(one.Key) is not null))
                    is { } part
                    ? Part(part, map)
                    : Left
            )
            : Argument(member, value);

    /// <summary>What is required by position, and the rest by a function that fills the part.</summary>
    private static string Part(BuilderClass part, MappingFragment map)
    {
        var given = map.Entries.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        var arguments = part
            .Members.Where(member => member.IsParameter)
            .Select(member => given.TryGetValue(member.Key, out var value) ? Argument(member, value) : Left)
            .ToList();
        var calls = map
            .Entries.Select(one => (Member: part.Member(one.Key)!, one.Value))
            .Where(one => !one.Member.IsParameter)
            .Select(one => "." + Of(one.Member, one.Value))
            .ToList();
        if (calls.Count > 0)
            arguments.Add("x => x" + string.Concat(calls));
        return string.Join(", ", arguments);
    }

    private static string Argument(BuilderMember member, Fragment value) =>
        value switch
        {
            ScalarFragment scalar => Literal(member, scalar),
            ListFragment list => $"[{Items(member, list)}]",
            _ => Left,
        };

    private static string Items(BuilderMember member, ListFragment list) =>
        string.Join(", ", list.Items.Select(item => Argument(member, item)));

    private static string Literal(BuilderMember member, ScalarFragment scalar)
    {
        if (member.Word(scalar.Text) is { } word)
            return word;
        var isPlain =
            scalar.Text is "true" or "false"
            || decimal.TryParse(scalar.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        return isPlain && !scalar.IsQuoted ? scalar.Text : CSharpLiteral.Of(scalar.Text);
    }
}
