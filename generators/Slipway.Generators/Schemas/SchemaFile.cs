namespace Slipway.Generators.Schemas;

/// <summary>One schema file of the project.</summary>
/// <param name="Path">Its path with forward slashes, as the compiler was given it.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsSource">Whether builders are generated from it; else it is only there to be referred to.</param>
internal sealed record SchemaFile(string Path, string Text, bool IsSource);
