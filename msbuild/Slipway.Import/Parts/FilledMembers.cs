using Slipway.Import.State;
using Slipway.Import.Values;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Parts;

/// <summary>The members of a class that a mapping fills.</summary>
/// <param name="Members">The members with what is written for them, in the order of the file.</param>
/// <param name="Others">The keys that have no member of their own, where the class takes such keys.</param>
internal sealed record FilledMembers(
    IReadOnlyList<(Member Member, SpecEntry Entry)> Members,
    IReadOnlyList<SpecEntry> Others
)
{
    /// <summary>Finds the members for the keys of a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="type">The class.</param>
    /// <param name="omitted">Keys that are written in another way.</param>
    /// <param name="state">Where it is noted why there are none.</param>
    /// <returns>The members; null where a key has none, or a constant another value.</returns>
    public static FilledMembers? Of(
        SpecMapping mapping,
        ObjectType type,
        IReadOnlyList<string> omitted,
        DocumentState state
    )
    {
        var members = new List<(Member, SpecEntry)>();
        var others = new List<SpecEntry>();
        return Collect(mapping, []) ? new FilledMembers(members, others) : null;

        bool Collect(SpecMapping part, string[] inside)
        {
            foreach (var entry in part.Entries)
            {
                var key = entry.Key.Text;
                if (inside.Length == 0 && omitted.Contains(key, StringComparer.Ordinal))
                    continue;
                string[] path = [.. inside, key];
                if (
                    type.Members.FirstOrDefault(one =>
                        one.Key == key && one.Inside.SequenceEqual(inside, StringComparer.Ordinal)
                    ) is
                    { } member
                )
                {
                    if (member.Constant is { } only && Constant(entry.Value) != only)
                        return No(entry, $"it can only be {only}");
                    members.Add((member, entry));
                }
                else if (
                    type.Members.Any(one => one.Inside.Take(path.Length).SequenceEqual(path, StringComparer.Ordinal))
                )
                {
                    if (entry.Value is not SpecMapping { Entries.Count: > 0 } inner)
                        return No(entry, "C# writes it only with something in it");
                    if (!Collect(inner, path))
                        return false;
                }
                else if (inside.Length == 0 && type.OtherValues is not null)
                    others.Add(entry);
                else
                    return No(entry, $"'{type.Name}' has no member for it");
            }
            return true;
        }

        bool No(SpecEntry entry, string why)
        {
            state.Misfit<object>(entry.Key.Span, $"'{entry.Key.Text}'", why);
            return false;
        }
    }

    private static string? Constant(SpecNode value) =>
        value switch
        {
            SpecScalar { IsText: true } text => CSharpLiteral.Of(text.Text),
            SpecScalar { Boolean: { } flag } => flag ? "true" : "false",
            SpecScalar { Integer: { } } number => Literal.Number(number) + "L",
            _ => null,
        };

    /// <summary>What is written for a member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The entry; null where there is none.</returns>
    public SpecEntry? Entry(Member member) => Members.FirstOrDefault(one => one.Member == member).Entry;
}
