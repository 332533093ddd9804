namespace Slipway.Cli.Importing;

/// <summary>What C# is asked for.</summary>
/// <param name="Folder">The folder that it goes to; null for standard output.</param>
/// <param name="IsForced">Whether files that are there are replaced.</param>
/// <param name="Namespace">The namespace of the classes; empty for none.</param>
/// <param name="BuilderNamespace">The namespace of the builders of the project's own schemas; null where the project's name says it.</param>
internal sealed record ImportRequest(string? Folder, bool IsForced, string Namespace, string? BuilderNamespace);
