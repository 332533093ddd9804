namespace Slipway.Schema.Json;

/// <summary>A JSON text as a tree with positions, together with the faults met while reading it.</summary>
/// <param name="Root">The outermost value; an empty object where there is none.</param>
/// <param name="Faults">The faults in the order of the text; empty for valid JSON.</param>
public sealed record JsonTree(JsonSyntax Root, IReadOnlyList<JsonFault> Faults)
{
    /// <summary>Reads JSON (RFC 8259). Never throws on any text: what cannot be read becomes a fault.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="text">The text.</param>
    /// <returns>The tree as far as it could be read.</returns>
    public static JsonTree Parse(string file, string text) => new JsonReader(file, text).Read();
}
