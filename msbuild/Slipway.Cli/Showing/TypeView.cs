using Slipway.Cli.Terminals;
using Slipway.Language.Places;
using Slipway.Schema.Model;

namespace Slipway.Cli.Showing;

/// <summary>Shows what is known of types and of the fields in them.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class TypeView(Terminal terminal)
{
    /// <summary>Shows a list of all types.</summary>
    /// <param name="types">The types.</param>
    public void Write(TypeList types)
    {
        foreach (var kind in TypeList.Kinds)
        {
            var rows = types
                .All.Where(one => one.Kind == kind)
                .Select(one => new[] { one.ApiVersion.Length > 0 ? one.FullName : one.Name, one.Summary })
                .ToList();
            if (rows.Count == 0)
                continue;
            new TextTable([kind.ToUpperInvariant(), "DESCRIPTION"], rows).Write(terminal);
            Line("");
        }
    }

    /// <summary>Shows a type, or a field in it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">The field; the type's own place for all of it.</param>
    public void Write(ShownType type, FieldPlace place)
    {
        var self = new FieldDescription(place.Path, place.Schema, IsRequired: false);
        var isWhole = ReferenceEquals(place.Schema, type.Schema);
        Line(
            isWhole
                ? $"{type.Name} ({(type.ApiVersion.Length > 0 ? type.ApiVersion : type.Kind)})"
                : $"{place.Path}: {self.Type}"
        );
        if (FieldTable.Description(self) is { Length: > 0 } text)
            Line($"\n{text}");
        if (isWhole)
            Write(type.Facts);
        else
            WriteValue(self);
        if (place.Fields is not { Count: > 0 } fields)
            return;
        Line("");
        FieldTable.Of(fields).Write(terminal);
    }

    private void Write(DefinitionFacts facts)
    {
        var said = new List<string>();
        if (facts.Becomes is { Count: > 0 } kinds)
            said.Add($"Becomes: {string.Join(", ", kinds)}");
        if (facts.Becomes is { Count: 0 } && facts.Needs is not null)
            said.Add("Becomes: no object of its own; it changes the component's");
        if (facts.Needs is { } need && WorkloadNeeds.MeaningOf(need) is { } meaning)
            said.Add($"Needs: the trait {meaning}, and not every workload allows that");
        if (facts.Applies is { Count: > 0 } types)
            said.Add($"Applies: {string.Join(", ", types)}");
        if (said.Count > 0)
            Line("\n" + string.Join("\n", said));
    }

    private void WriteValue(FieldDescription field)
    {
        var said = new List<string>();
        if (field.Default is { } value)
            said.Add($"Default: {(value.Length == 0 ? "\"\"" : value)}");
        if (FieldTable.Allowed(field) is { Length: > 0 } allowed)
            said.Add($"Allowed: {allowed}");
        if (field.Schema.Annotations.TypedBy is not null)
            said.Add("Its fields are those of the type that is named next to it: 'slipway show' lists the types");
        if (said.Count > 0)
            Line("\n" + string.Join("\n", said));
    }

    private void Line(string text) => terminal.Output.Write(text + "\n");
}
