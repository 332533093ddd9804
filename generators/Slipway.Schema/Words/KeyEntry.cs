namespace Slipway.Schema.Words;

/// <summary>A key with its value, as an argument of a message that asks for it: YAML writes it as it is, and C# as a call.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value: a single one.</param>
public sealed record KeyEntry(string Key, string Value)
{
    /// <inheritdoc />
    public override string ToString() => $"{Key}: {Value}";
}
