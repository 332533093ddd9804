using System.Text;
using Slipway.Build.Files;
using Slipway.Language.Schemas;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>The folder of schemas that were converted: holds exactly those of the last build.</summary>
internal static class SchemaFolder
{
    /// <summary>Converts schemas and writes them.</summary>
    /// <returns>What is wrong with them; a faulty file gives no schema.</returns>
    /// <exception cref="UnwritableFileException">The disk does not take them.</exception>
    public static IReadOnlyList<Diagnostic> Write(
        IReadOnlyList<SpecSource> sources,
        string folder,
        string list,
        CancellationToken cancellation
    )
    {
        var read = SpecFiles
            .Read(sources, cancellation)
            .Select(source => ConvertedSchemas.Read(source, cancellation))
            .ToList();
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var schema in read.SelectMany(file => file.Schemas))
        {
            var path = Path.Combine(folder, SafeName(schema.Name));
            if (paths.Add(path))
                SafeFile.Write(path, Encoding.UTF8.GetBytes(schema.Text));
        }
        if (Directory.Exists(folder))
        {
            foreach (var stale in Directory.EnumerateFiles(folder).Where(file => !paths.Contains(file)))
                File.Delete(stale);
        }
        SafeFile.Write(list, Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n"))));
        return [.. read.SelectMany(file => file.Diagnostics)];
    }

    /// <summary>Names come out of documents, and must not lead out of the folder.</summary>
    private static string SafeName(string name) =>
        string.Concat(
                name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' ? letter : '_')
            )
            .TrimStart('.');
}
