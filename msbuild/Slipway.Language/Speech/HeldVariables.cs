using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Speech;

/// <summary>The variables that hold components and steps, which code can write where specs write their names.</summary>
internal sealed class HeldVariables
{
    private readonly List<(string Name, CodeVariable Variable)> known = [];

    /// <summary>Takes the variable that holds what wrote a mapping, where there is one.</summary>
    /// <param name="mapping">The mapping.</param>
    public void Add(SpecMapping mapping)
    {
        if (mapping.Origin?.Variable is { } variable && mapping.Text("name") is { } name)
            known.Add((name.Text, variable));
    }

    /// <summary>The variables that can be used at a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The variables, by the names of what they hold.</returns>
    public IReadOnlyDictionary<string, string> At(SourceSpan place)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, variable) in known.Where(one => one.Variable.IsKnownAt(place)))
            found.TryAdd(name, variable.Name);
        return found;
    }
}
