namespace Slipway.Schema.Words;

/// <summary>A key as an argument of a message: who wrote YAML reads the key, who wrote C# the member that writes it.</summary>
/// <param name="Key">The key.</param>
public sealed record KeyName(string Key)
{
    /// <inheritdoc />
    public override string ToString() => Key;
}
