using System.Text.Json.Serialization;

namespace Slipway.Build.Compiling;

/// <summary>A <see cref="BuildRequest"/> as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BuildRequest))]
internal sealed partial class BuildRequestJson : JsonSerializerContext;
