using System.Globalization;
using Slipway.Schema.CSharp;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Schema.Speech;

/// <summary>Writes calls of builders that write what YAML writes as a key and its value.</summary>
/// <param name="variables">The variables that can be written, by the names of what they hold.</param>
internal sealed class MemberCall(IReadOnlyDictionary<string, string> variables)
{
    /// <summary>What stands for a value that a message leaves to the reader.</summary>
    private const string Left = "…";

    /// <summary>What the parameters of functions inside functions are called.</summary>
    private const string Letters = "xyzuvw";

    /// <summary>
    /// The call that writes a key: <c>WithTraffic(100)</c>; the argument, where the key is a parameter; or the call with a
    /// function, where the one at the place has none.
    /// </summary>
    /// <param name="member">What C# has for the key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The C#.</returns>
    public string Of(BuilderMember member, Fragment value) =>
        member.Around is { } around
            ? $"{around}{Letters[0]} => {Letters[0]}.{Of(member, value, 1)})"
            : Of(member, value, 0);

    private string Of(BuilderMember member, Fragment value, int depth)
    {
        if (member.IsParameter)
            return $"{member.Name}: {Argument(member, value)}";
        return value switch
        {
            ListFragment { Items.Count: 1 } list => Call(member, Item(member, list.Items[0], depth)),
            ListFragment list => $"{member.WholeName ?? member.Name}([{Items(member, list)}])",
            MappingFragment { Entries.Count: > 0 } map when member is { IsMap: true, Parts.Count: 0 } => string.Join(
                ".",
                map.Entries.Select(one => Call(member, $"{CSharpLiteral.Of(one.Key)}, {Argument(member, one.Value)}"))
            ),
            _ => Call(member, Item(member, value, depth)),
        };
    }

    private static string Call(BuilderMember member, string arguments) => $"{member.Name}({arguments})";

    /// <summary>The arguments that give one value or item.</summary>
    private string Item(BuilderMember member, Fragment value, int depth) =>
        value is MappingFragment map
            ? (
                member
                    .Parts.Select(part => part is ArgumentBuilder filled ? filled.Part : part)
                    .FirstOrDefault(part => map.Entries.All(one => part.Member(one.Key) is not null))
                    is { } part
                    ? Part(part, map, depth)
                    : Left
            )
            : Argument(member, value);

    /// <summary>What is required by position, and the rest by arguments or by a function that fills the part.</summary>
    private string Part(BuilderClass part, MappingFragment map, int depth)
    {
        var given = map.Entries.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        var arguments = part
            .Members.Where(member => member.IsParameter)
            .Select(member => given.TryGetValue(member.Key, out var value) ? Argument(member, value) : Left)
            .ToList();
        var rest = map
            .Entries.Select(one => (Member: part.Member(one.Key)!, one.Value))
            .Where(one => !one.Member.IsParameter)
            .ToList();
        if (rest.TrueForAll(one => one.Member.Argument is not null))
            arguments.AddRange(rest.Select(one => $"{one.Member.Argument}: {Argument(one.Member, one.Value)}"));
        else if (rest.Count > 0)
            arguments.Add(Function(rest.Select(one => Of(one.Member, one.Value, depth + 1)), depth));
        return string.Join(", ", arguments);
    }

    private static string Function(IEnumerable<string> calls, int depth)
    {
        var letter = Letters[depth % Letters.Length];
        return $"{letter} => {letter}.{string.Join(".", calls)}";
    }

    private string Argument(BuilderMember member, Fragment value) =>
        value switch
        {
            ScalarFragment scalar => Literal(member, scalar),
            ListFragment list => $"[{Items(member, list)}]",
            _ => Left,
        };

    private string Items(BuilderMember member, ListFragment list) =>
        string.Join(", ", list.Items.Select(item => Argument(member, item)));

    private string Literal(BuilderMember member, ScalarFragment scalar)
    {
        if (member.IsReference && variables.TryGetValue(scalar.Text, out var variable))
            return variable;
        if (member.Word(scalar.Text) is { } word)
            return word;
        var isPlain =
            scalar.Text is "true" or "false"
            || decimal.TryParse(scalar.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        return isPlain && !scalar.IsQuoted ? scalar.Text : CSharpLiteral.Of(scalar.Text);
    }
}
