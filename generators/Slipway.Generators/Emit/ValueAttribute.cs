using System.Globalization;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Values;

namespace Slipway.Generators.Emit;

/// <summary>Writes what a schema says of a value in front of the parameter that takes it.</summary>
internal static class ValueAttribute
{
    /// <summary>Writes the attribute of a parameter.</summary>
    /// <param name="key">The key the value is written under.</param>
    /// <param name="shape">The shape it is taken in; of lists and mappings the items are meant.</param>
    /// <returns>The attribute with a space after it; empty where there is nothing to say.</returns>
    public static string Of(string key, Shape shape) =>
        shape switch
        {
            ScalarShape { Type: not ScalarType.Boolean } scalar => Of(key, scalar.Facts ?? new ValueFacts()),
            ListShape list => Of(key, list.Item),
            MapShape map => Of(key, map.Value),
            _ => "",
        };

    /// <summary>Writes the attribute of a parameter.</summary>
    /// <param name="key">The key the value is written under.</param>
    /// <param name="facts">What is known of it.</param>
    /// <returns>The attribute with a space after it.</returns>
    public static string Of(string key, ValueFacts facts)
    {
        var limits = facts.Limits;
        var parts = new List<string> { CSharpLiteral.Of(key) };
        Text(nameof(limits.Format), limits.Format);
        Text(nameof(limits.Pattern), limits.Pattern);
        Number(nameof(limits.Minimum), limits.Minimum);
        Number(nameof(limits.Maximum), limits.Maximum);
        Number(nameof(limits.MinimumLength), limits.MinimumLength);
        Number(nameof(limits.MaximumLength), limits.MaximumLength);
        Text(nameof(facts.Declares), facts.Declares);
        Text(nameof(facts.References), facts.References);
        Flag(nameof(facts.IsImage), facts.IsImage);
        Flag(nameof(facts.IsSecret), facts.IsSecret);
        Text(nameof(facts.SecretFrom), facts.SecretFrom);
        Text(nameof(facts.SecretRemedy), facts.SecretRemedy);
        // Without a limit there is no message that the hint could end.
        var isLimited = limits != new ValueLimits() || facts.IsSecret;
        Text(nameof(facts.Hint), isLimited ? facts.Hint : null);
        return $"[global::Slipway.Runtime.SpecValue({string.Join(", ", parts)})] ";

        void Text(string name, string? value)
        {
            if (value is not null)
                parts.Add($"{name} = {CSharpLiteral.Of(value)}");
        }

        void Number(string name, double? value)
        {
            if (value is { } number && !double.IsInfinity(number) && !double.IsNaN(number))
                parts.Add($"{name} = {number.ToString("R", CultureInfo.InvariantCulture)}");
        }

        void Flag(string name, bool value)
        {
            if (value)
                parts.Add($"{name} = true");
        }
    }
}
