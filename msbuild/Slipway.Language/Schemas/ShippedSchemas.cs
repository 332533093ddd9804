using System.Reflection;
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

    private static string? Read(string name)
    {
        using var stream = Own.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
