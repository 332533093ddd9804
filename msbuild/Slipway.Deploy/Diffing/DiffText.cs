using System.Text.Json.Nodes;

namespace Slipway.Deploy.Diffing;

/// <summary>How objects are shown.</summary>
/// <param name="Write">Writes an object as lines of text.</param>
/// <param name="IsSecretName">Tells of the name of a variable whether its value is a secret.</param>
public sealed record DiffText(Func<JsonObject, string> Write, Func<string, bool> IsSecretName);
