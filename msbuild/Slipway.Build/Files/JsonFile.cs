using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Slipway.Build.Files;

/// <summary>What a build leaves for later ones next to the record, as JSON.</summary>
internal static class JsonFile
{
    /// <summary>Reads a file.</summary>
    /// <returns>What is in it; null where there is no such file, or one of another version, or another program holds it.</returns>
    public static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), type) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            // A build may be writing it.
            return null;
        }
    }

    /// <summary>Writes a file.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write<T>(string path, T content, JsonTypeInfo<T> type) =>
        SafeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(content, type));
}
