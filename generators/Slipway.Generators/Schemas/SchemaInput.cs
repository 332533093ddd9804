using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Schemas;

/// <summary>A schema file, and the files it refers to over any number of steps: all that its builders depend on.</summary>
/// <param name="File">The file.</param>
/// <param name="Others">The files it refers to, ordered by path.</param>
internal sealed record SchemaInput(SchemaFile File, EquatableArray<SchemaFile> Others)
{
    /// <summary>Finds the files that a file refers to.</summary>
    /// <param name="file">The file.</param>
    /// <param name="all">Every schema file of the project.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The file with its others.</returns>
    public static SchemaInput Of(SchemaFile file, EquatableArray<SchemaFile> all, CancellationToken cancellation)
    {
        var found = new SortedDictionary<string, SchemaFile>(StringComparer.Ordinal);
        var open = new Stack<SchemaFile>([file]);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = open.Pop();
            foreach (var path in SchemaReferences.Files(next))
            {
                if (path == file.Path || found.ContainsKey(path))
                    continue;
                if (all.FirstOrDefault(one => one.Path == path) is { } other)
                {
                    found.Add(path, other);
                    open.Push(other);
                }
            }
        }
        return new SchemaInput(file, new EquatableArray<SchemaFile>(found.Values));
    }
}
