using Slipway.Schema.CSharp.Reading;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp;

/// <summary>The builders that are generated from schemas.</summary>
public sealed class SchemaBuilders
{
    private readonly Dictionary<SchemaDocument, BuilderClass?> known = [];
    private readonly SharedBuilders shared;

    /// <summary>Takes the schemas; builders are read when they are asked for.</summary>
    /// <param name="files">The files.</param>
    public SchemaBuilders(IReadOnlyList<SchemaDocument> files)
    {
        shared = new SharedBuilders(files, (file, part, others) => Read(file, part, others));
    }

    /// <summary>The builder of what a file describes.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The builder; null where the file describes nothing that a generated builder builds.</returns>
    public BuilderClass? Of(SchemaDocument file)
    {
        if (!known.TryGetValue(file, out var builder))
        {
            builder = BuilderSubject.Read(file) is { } subject
                ? new SchemaBuilder(Read(file, subject, shared), 0)
                : null;
            known.Add(file, builder);
        }
        return builder;
    }

    private static Builders Read(SchemaDocument file, BuilderSubject subject, SharedBuilders shared) =>
        BuildersReader.Read(subject, file.Name, shared, "", CancellationToken.None);
}
