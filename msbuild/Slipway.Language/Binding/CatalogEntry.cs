using Slipway.Language.Schemas;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>What a catalogue finds: the subject of a schema, whose file is read when it is first asked for.</summary>
/// <param name="Head">What the file describes.</param>
/// <param name="Read">Reads it.</param>
internal sealed record CatalogEntry(SchemaHead Head, Func<SchemaSubject> Read)
{
    private readonly Lazy<SchemaSubject> subject = new(Read);

    /// <summary>The subject with all that its file says of it.</summary>
    public SchemaSubject Subject => subject.Value;

    /// <summary>The entries of a file that comes with Slipway.</summary>
    /// <param name="file">The name of the file.</param>
    public static IEnumerable<CatalogEntry> OfShipped(string file) =>
        ShippedSchemas
            .Heads(file)
            .Select(head => new CatalogEntry(
                head,
                () =>
                    SchemaSubject
                        .Of(ShippedSchemas.Open(file)!)
                        .First(subject => subject.Kind == head.Kind && subject.Name == head.Name)
            ));

    /// <summary>The entries of a file that is read already.</summary>
    /// <param name="file">The file.</param>
    public static IEnumerable<CatalogEntry> Of(SchemaDocument file) =>
        SchemaSubject
            .Of(file)
            .Select(subject => new CatalogEntry(
                new SchemaHead(subject.Kind, subject.Name, subject.ApiVersion, subject.Keys is not null),
                () => subject
            ));
}
