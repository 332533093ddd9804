namespace Slipway.Schema.Words;

/// <summary>Words about how something is laid out, as an argument of a message, where C# has another layout.</summary>
/// <param name="Yaml">The words for YAML.</param>
/// <param name="Code">The words for C#.</param>
public sealed record CodeWords(string Yaml, string Code)
{
    /// <inheritdoc />
    public override string ToString() => Yaml;
}
