namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>A document in C# and its twin in YAML.</summary>
/// <param name="Document">The document.</param>
/// <param name="Yaml">The twin.</param>
internal sealed record NativeKind(SpecDocument Document, string Yaml)
{
    public string Name => Document.GetType().FullName!;
}
