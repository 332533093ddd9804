using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Validation;

/// <summary>What an object and the schemas it is held against are recognised by from one build to the next.</summary>
internal static class ObjectHash
{
    /// <summary>Stands for the schemas: they are part of this assembly.</summary>
    private static readonly Guid Schemas = typeof(ObjectHash).Module.ModuleVersionId;

    /// <summary>Computes the SHA-256 of an object.</summary>
    /// <returns>64 hexadecimal digits; others for the same object as soon as a schema changes.</returns>
    public static string Of(JsonObject json)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        bytes.Write(Schemas.ToByteArray());
        using (var writer = new Utf8JsonWriter(bytes))
            json.WriteTo(writer);
        return Convert.ToHexString(SHA256.HashData(bytes.WrittenSpan));
    }
}
