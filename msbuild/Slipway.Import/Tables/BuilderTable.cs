using Slipway.Language.Binding;
using Slipway.Language.Schemas;
using Slipway.Schema.CSharp.Reading;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Import.Tables;

/// <summary>The builders that are generated from schemas, as they are called in C#.</summary>
internal sealed class BuilderTable
{
    /// <summary>The namespace of the builders that come with Slipway.</summary>
    public const string Shipped = "Slipway";

    private readonly Dictionary<SchemaDocument, Builders?> known = [];
    private readonly SchemaCatalog catalog;
    private readonly SharedBuilders shared;
    private readonly string ownNamespace;
    private readonly Lazy<IReadOnlyList<string>> members;
    private readonly Lazy<HashSet<string>> types;

    /// <summary>Takes the schemas; builders are read when they are asked for.</summary>
    /// <param name="catalog">The schemas.</param>
    /// <param name="ownNamespace">The namespace of the builders of the project's own schemas.</param>
    public BuilderTable(SchemaCatalog catalog, string ownNamespace)
    {
        this.catalog = catalog;
        this.ownNamespace = ownNamespace;
        shared = new SharedBuilders(catalog.Files, (file, part, others) => Read(file, part, others));
        members = new Lazy<IReadOnlyList<string>>(() =>
            [.. TraitMethod.Members(catalog.Files.Where(IsOfComponent).Select(Of).OfType<Builders>())]
        );
        types = new Lazy<HashSet<string>>(() =>
            catalog
                .Files.Concat(catalog.Documents().Select(subject => subject.File))
                .Distinct()
                .Select(Of)
                .OfType<Builders>()
                .SelectMany(Types)
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>The builders of a definition.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="type">Its type.</param>
    /// <returns>The builders; null where there are none for the type itself.</returns>
    public Builders? Of(string kind, string type) =>
        catalog.Subject(kind, type) is { } subject
        && Of(subject.File) is { } builders
        && builders.Definition == type
        && string.Equals(builders.Kind.ToString(), kind, StringComparison.OrdinalIgnoreCase)
            ? builders
            : null;

    /// <summary>The builders of a document.</summary>
    /// <param name="subject">What its schema describes.</param>
    /// <returns>The builders; null where there are none for its apiVersion and kind.</returns>
    public Builders? Of(SchemaSubject subject) =>
        Of(subject.File) is { } builders
        && (
            builders.Kind == BuilderKind.KeyedDocument
            || (
                builders.Kind == BuilderKind.Document
                && builders.Definition == subject.ApiVersion
                && builders.DocumentKind == subject.Name
            )
        )
            ? builders
            : null;

    /// <summary>Whether a name is that of a class or enum that specs in C# are written with.</summary>
    /// <param name="name">The name.</param>
    public bool HasType(string name) => LibraryTypes.Have(name) || types.Value.Contains(name);

    private static IEnumerable<string> Types(Builders builders) =>
        builders.Enums.Where(one => !one.IsNested).Select(one => one.Name).Prepend(builders.Root.Name);

    private Builders? Of(SchemaDocument file)
    {
        if (!known.TryGetValue(file, out var builders))
        {
            builders = BuilderSubject.Read(file) is { } subject ? Read(file, subject, shared) : null;
            known.Add(file, builders);
        }
        return builders is { Kind: BuilderKind.Trait, Method: "" }
            ? known[file] = builders with { Method = TraitMethod.Of(builders.Root.Name, members.Value) }
            : builders;
    }

    private Builders Read(SchemaDocument file, BuilderSubject subject, SharedBuilders others) =>
        BuildersReader.Read(subject, file.Name, others, IsShipped(file) ? Shipped : ownNamespace, default);

    private static bool IsOfComponent(SchemaDocument file) => SchemaSubject.Of(file) is [{ Kind: "component" }, ..];

    private static bool IsShipped(SchemaDocument file) =>
        ShippedSchemas.Names.Contains(file.Name, StringComparer.Ordinal)
        && ReferenceEquals(ShippedSchemas.Open(file.Name), file);
}
