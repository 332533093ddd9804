using System.Globalization;

namespace Slipway.Schema.CSharp.Naming;

/// <summary>Names that must differ from one another.</summary>
/// <param name="reserved">Names that are taken from the start.</param>
internal sealed class NameScope(params string[] reserved)
{
    private readonly HashSet<string> taken = new(reserved, StringComparer.Ordinal);

    /// <summary>A scope in which the same names are taken.</summary>
    /// <returns>The scope.</returns>
    public NameScope Copy() => new([.. taken]);

    /// <summary>Takes the first of some names that is free, or else the last of them with a number.</summary>
    /// <param name="candidates">The names, best first.</param>
    /// <returns>The name.</returns>
    public string Claim(params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (taken.Add(candidate))
                return candidate;
        }
        for (var number = 2; ; number++)
        {
            var numbered = candidates[candidates.Length - 1] + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered))
                return numbered;
        }
    }

    /// <summary>Gives a name back.</summary>
    /// <param name="name">The name.</param>
    public void Free(string name) => taken.Remove(name);

    /// <summary>Takes a set of names at once.</summary>
    /// <param name="names">The names.</param>
    /// <returns>False, and nothing taken, where one of them is not free.</returns>
    public bool TryClaim(params string[] names)
    {
        if (names.Any(taken.Contains))
            return false;
        taken.UnionWith(names);
        return true;
    }
}
