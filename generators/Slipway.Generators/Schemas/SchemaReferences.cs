using Slipway.Schema.Model;

namespace Slipway.Generators.Schemas;

/// <summary>The files that a schema's <c>$ref</c>s name, found without reading the whole schema.</summary>
internal static class SchemaReferences
{
    private const string Keyword = "\"$ref\"";

    /// <summary>Finds the files.</summary>
    /// <param name="file">The schema file.</param>
    /// <returns>Their paths, each once.</returns>
    public static IReadOnlyCollection<string> Files(SchemaFile file)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var text = file.Text;
        var at = 0;
        while ((at = text.IndexOf(Keyword, at, StringComparison.Ordinal)) >= 0)
        {
            at += Keyword.Length;
            var open = text.IndexOf('"', at);
            var close = open < 0 ? -1 : text.IndexOf('"', open + 1);
            if (close < 0)
                break;
            var reference = text.Substring(open + 1, close - open - 1);
            var hash = reference.IndexOf('#');
            var name = hash < 0 ? reference : reference.Substring(0, hash);
            if (name.Length > 0)
                files.Add(SchemaPath.Combine(file.Path, name));
            at = close;
        }
        return files;
    }
}
