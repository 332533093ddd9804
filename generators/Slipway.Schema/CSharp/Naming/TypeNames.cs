namespace Slipway.Schema.CSharp.Naming;

/// <summary>The names of the types inside one class.</summary>
/// <param name="reserved">Names that are taken from the start.</param>
internal sealed class TypeNames(params string[] reserved)
{
    private readonly NameScope scope = new(reserved);

    /// <summary>Takes a name, and those of the types that lead to it step by step.</summary>
    /// <param name="candidates">The names, best first.</param>
    /// <returns>The name that is taken.</returns>
    public string Claim(params string[] candidates)
    {
        foreach (var candidate in candidates.Select(Plain))
        {
            if (TryClaim(candidate))
                return candidate;
        }
        for (var number = 2; ; number++)
        {
            var numbered = FormattableString.Invariant($"{Plain(candidates[candidates.Length - 1])}{number}");
            if (TryClaim(numbered))
                return numbered;
        }
    }

    private bool TryClaim(string name) => scope.TryClaim(name, name + "Start", name + "Members");

    /// <summary>Members and steps have <c>With</c> in their names, and types have not.</summary>
    private static string Plain(string name)
    {
        var plain = name.Replace("With", "with");
        return plain[0] == 'w' ? "P" + plain : plain;
    }
}
