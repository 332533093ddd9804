using Microsoft.CodeAnalysis;
using Slipway.Schema.Values;

namespace Slipway.Generators.Specs;

/// <summary>What a builder's parameter means: its attribute, read once.</summary>
internal sealed class SpecParameter
{
    private SpecParameter(string key) => Key = key;

    /// <summary>The key the value is written under.</summary>
    public string Key { get; }

    public ValueLimits Limits { get; private set; } = new();

    public string? Declares { get; private set; }

    public string? References { get; private set; }

    public bool IsImage { get; private set; }

    public bool IsSecret { get; private set; }

    public string? SecretFrom { get; private set; }

    public string? SecretRemedy { get; private set; }

    /// <summary>The schema's own words with what separates them from a message; empty where it has none.</summary>
    public string Hint { get; private set; } = "";

    /// <summary>Reads the attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <returns>What it says; null where it is not complete yet.</returns>
    public static SpecParameter? Read(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string key)
            return null;
        var named = attribute.NamedArguments.ToDictionary(
            one => one.Key,
            one => one.Value.Value,
            StringComparer.Ordinal
        );
        return new SpecParameter(key)
        {
            Limits = new ValueLimits
            {
                Format = Text("Format"),
                Pattern = Text("Pattern"),
                Minimum = Number("Minimum"),
                Maximum = Number("Maximum"),
                MinimumLength = Count("MinimumLength"),
                MaximumLength = Count("MaximumLength"),
            },
            Declares = Text("Declares"),
            References = Text("References"),
            IsImage = Is("IsImage"),
            IsSecret = Is("IsSecret"),
            SecretFrom = Text("SecretFrom"),
            SecretRemedy = Text("SecretRemedy"),
            Hint = Text("Hint") is { } hint ? ": " + hint : "",
        };

        object? Value(string name) => named.TryGetValue(name, out var value) ? value : null;

        string? Text(string name) => Value(name) as string;

        double? Number(string name) => Value(name) is double number && !double.IsNaN(number) ? number : null;

        int? Count(string name) => Value(name) is int number and >= 0 ? number : null;

        bool Is(string name) => Value(name) is true;
    }
}
