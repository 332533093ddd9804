namespace Slipway.Schema.Words;

/// <summary>What follows where a message asks to add a key, as an argument: for YAML what the key means, for C# the member.</summary>
/// <param name="Key">The key.</param>
/// <param name="Yaml">What the key means, or may be.</param>
public sealed record KeyToAdd(string Key, string Yaml)
{
    /// <inheritdoc />
    public override string ToString() => Yaml;
}
