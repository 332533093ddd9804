using System.Reflection;
using System.Text;
using Slipway.Schema.Model;

namespace Slipway.Language.Schemas;

/// <summary>The schema files that come with Slipway, each read when it is first asked for.</summary>
public static class ShippedSchemas
{
    private static readonly Assembly Own = typeof(ShippedSchemas).Assembly;

    private static readonly SchemaSet Files = new(Read);

    /// <summary>The names of the files: <c>kubevela/application.schema.json</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own.GetManifestResourceNames()
            .Where(name => name.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Opens a file.</summary>
    /// <param name="name">Its name among its fellows.</param>
    /// <returns>The file's schema; null where there is no such file.</returns>
    public static SchemaDocument? Open(string name) => Files.Open(name);

    /// <summary>What a file describes, without reading the rest of it.</summary>
    /// <param name="name">Its name among its fellows.</param>
    internal static IReadOnlyList<SchemaHead> Heads(string name) => SchemaHead.Of(Bytes(name));

    private static string? Read(string name) => Bytes(name) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private static byte[]? Bytes(string name)
    {
        using var stream = Own.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
