using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Validation;

/// <summary>Computes what objects and the schemas they are held against are recognised by from one build to the next.</summary>
/// <remarks>One at a time: the buffer is used again for the next object.</remarks>
internal sealed class ObjectHash : IDisposable
{
    /// <summary>Stands for the schemas: they are part of this assembly.</summary>
    private static readonly byte[] Schemas = typeof(ObjectHash).Module.ModuleVersionId.ToByteArray();

    private readonly ArrayBufferWriter<byte> bytes = new(4096);
    private readonly Utf8JsonWriter writer;

    public ObjectHash() => writer = new Utf8JsonWriter(bytes);

    /// <summary>Computes the SHA-256 of an object.</summary>
    /// <returns>64 hexadecimal digits; others for the same object as soon as a schema changes.</returns>
    public string Of(JsonObject json)
    {
        bytes.ResetWrittenCount();
        bytes.Write(Schemas);
        writer.Reset();
        json.WriteTo(writer);
        writer.Flush();
        return Convert.ToHexString(SHA256.HashData(bytes.WrittenSpan));
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();
}
