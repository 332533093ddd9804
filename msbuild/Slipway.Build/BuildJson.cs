using System.Text.Json;
using System.Text.Json.Serialization;
using Slipway.Build.Bundling;
using Slipway.Build.Compiling;

namespace Slipway.Build;

/// <summary>What builds leave for later ones next to the record, as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BuildRequest))]
[JsonSerializable(typeof(PublishedBundle))]
internal sealed partial class BuildJson : JsonSerializerContext
{
    /// <summary>Reads a file.</summary>
    /// <returns>What is in it; null where there is no such file, or one of another version.</returns>
    public static T? Read<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
