namespace Slipway.Testing;

/// <summary>What a file of a project would hold: specs in YAML, an overlay, or a schema. Nothing is read from disk.</summary>
/// <param name="Name">What findings call it: <c>specs/web.yaml</c>.</param>
/// <param name="Text">What it holds.</param>
public sealed record SpecFile(string Name, string Text);
