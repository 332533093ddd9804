namespace Slipway.Language.Schemas;

/// <summary>A schema that a project brings, as JSON.</summary>
/// <param name="Name">The file as the user named it, or as it was converted.</param>
/// <param name="Text">Its text.</param>
public sealed record ProjectSchema(string Name, string Text);
