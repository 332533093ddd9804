namespace Slipway.Language.Schemas.Cue;

/// <summary>The names that expressions in a struct may use: its own, and those around it.</summary>
internal sealed class CueScope
{
    private readonly Dictionary<string, List<CueSyntax>> names = new(StringComparer.Ordinal);
    private readonly CueScope? around;

    /// <summary>Opens the names of a struct.</summary>
    /// <param name="source">The struct.</param>
    /// <param name="around">The names around it.</param>
    /// <param name="isFilledIn">Whether its fields have their values from the spec or the template, and are not there to be types.</param>
    public CueScope(CueStruct source, CueScope? around, bool isFilledIn)
    {
        this.around = around;
        IsFilledIn = isFilledIn;
        foreach (var part in source.Parts)
        {
            if (part is CueField { Name: { } name, IsQuoted: false } field)
                Add(name, field.Value);
            else if (part is CueLet let)
                Add(let.Name, let.Value);
        }
    }

    /// <summary>Whether its fields have their values from the spec or the template, and are not there to be types.</summary>
    public bool IsFilledIn { get; }

    /// <summary>Finds the nearest declarations of a name.</summary>
    /// <returns>Their values, and the names that these may use; null where it is not declared.</returns>
    public (IReadOnlyList<CueSyntax> Values, CueScope Scope)? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.around)
        {
            if (scope.names.TryGetValue(name, out var values))
                return (values, scope);
        }
        return null;
    }

    /// <summary>The values of a field that an expression names by its path; null where it cannot be found without filling in the template.</summary>
    public (IReadOnlyList<CueSyntax> Values, CueScope Scope)? Find(CueSyntax path)
    {
        if (path is CueName name)
            return Find(name.Name);
        if (
            path is not CueSelector { Name.Length: > 0 } selector
            || Find(selector.Owner) is not { Values: [CueStruct owner] } found
        )
            return null;
        var isFilledIn = found.Scope.IsFilledIn || selector.Owner is CueName { Name: "parameter" };
        var inner = new CueScope(owner, found.Scope, isFilledIn);
        return inner.names.TryGetValue(selector.Name, out var values) ? (values, inner) : null;
    }

    private void Add(string name, CueSyntax value)
    {
        if (!names.TryGetValue(name, out var values))
            names.Add(name, values = []);
        values.Add(value);
    }
}
