using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>The builders of files that describe a part by itself: whatever refers to such a file uses its class.</summary>
/// <param name="sources">The files that builders are made from.</param>
/// <param name="read">Reads the builders of a file.</param>
internal sealed class SharedBuilders(
    IReadOnlyList<SchemaDocument> sources,
    Func<SchemaDocument, BuilderSubject, SharedBuilders, Builders> read
)
{
    private readonly Dictionary<SchemaDocument, Builders?> known = [];

    /// <summary>Finds the builders of the file whose schema as a whole this is.</summary>
    /// <param name="schema">A schema; null where there is not exactly one.</param>
    /// <returns>The builders; null where the schema is none of a file, or leads back to a file that is being read and requires keys.</returns>
    public Builders? Find(SchemaNode? schema)
    {
        if (schema is null || sources.FirstOrDefault(one => ReferenceEquals(one.Root, schema)) is not { } file)
            return null;
        if (known.TryGetValue(file, out var builders))
            return builders;
        var subject = BuilderSubject.Read(file) is { Kind: BuilderKind.Plain } plain ? plain : null;
        // A file that is met again while it is read holds itself. Where nothing is required, its class is known by its name.
        var isNamed = subject is not null && SchemaView.Of(file.Root).Required.Count == 0;
        known.Add(file, isNamed ? read(file, subject! with { Schema = SchemaNode.Anything }, this) : null);
        if (subject is not null)
            known[file] = read(file, subject, this);
        return known[file];
    }
}
