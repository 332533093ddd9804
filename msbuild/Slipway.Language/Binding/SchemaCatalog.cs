using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Language.Diagnostics;
using Slipway.Language.Schemas;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>The schemas of every document, component, trait, policy and step Slipway knows, found by what they describe.</summary>
/// <remarks>
/// A schema says itself what it describes: <c>x-slipway-document</c> names an apiVersion and kind, or the keys that tell
/// a document without them; <c>x-slipway-definition</c> a kind of definition and its type. So a new component needs no
/// entry anywhere.
/// </remarks>
public sealed class SchemaCatalog
{
    private static readonly Lazy<SchemaCatalog> Shipped = new(ReadShipped);

    private readonly Dictionary<(string Kind, string Name), CatalogEntry> definitions = [];
    private readonly Dictionary<(string ApiVersion, string Kind), CatalogEntry> documents = [];
    private readonly IReadOnlyList<CatalogEntry> entries;
    private readonly Lazy<IReadOnlyList<SchemaDocument>> files;
    private readonly Lazy<IReadOnlyList<SchemaSubject>> keyed;

    private SchemaCatalog(IEnumerable<CatalogEntry> entries, Func<IReadOnlyList<SchemaDocument>> files)
    {
        this.entries = [.. entries];
        this.files = new Lazy<IReadOnlyList<SchemaDocument>>(files);
        foreach (var entry in this.entries)
        {
            if (entry.Head.Kind == SchemaSubject.Document)
                documents[(entry.Head.ApiVersion, entry.Head.Name)] = entry;
            else
                definitions[(entry.Head.Kind, entry.Head.Name)] = entry;
        }
        keyed = new Lazy<IReadOnlyList<SchemaSubject>>(() =>
            [
                .. documents
                    .Values.Where(entry => entry.Head.HasKeys)
                    .Select(entry => entry.Subject)
                    .OrderBy(subject => subject.Keys!.Names.Count)
                    .ThenBy(subject => subject.Name, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>The schemas that come with Slipway.</summary>
    public static SchemaCatalog BuiltIn => Shipped.Value;

    /// <summary>Adds the schemas that a project brings; where they describe what another one does too, the last counts.</summary>
    /// <param name="files">The schemas.</param>
    /// <param name="faults">What is wrong with them; a faulty one is left out.</param>
    /// <returns>A catalogue with both.</returns>
    public SchemaCatalog With(IReadOnlyList<ProjectSchema> files, out IReadOnlyList<Diagnostic> faults)
    {
        if (files.Count == 0)
        {
            faults = [];
            return this;
        }
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
            texts[file.Name.Replace('\\', '/')] = file.Text;
        var set = new SchemaSet(texts.GetValueOrDefault);
        var sound = new List<SchemaDocument>();
        var found = new List<Diagnostic>();
        foreach (var document in texts.Keys.Select(set.Open).OfType<SchemaDocument>())
        {
            var wrong = document.Faults.Concat(SchemaSet.Check(document)).ToList();
            found.AddRange(wrong.Select(fault => SchemaDiagnostics.Unreadable.At(fault.Span, fault.Message)));
            if (wrong.Count == 0)
                sound.Add(document);
        }
        faults = found;
        return new SchemaCatalog(entries.Concat(sound.SelectMany(CatalogEntry.Of)), () => [.. Files, .. sound]);
    }

    /// <summary>The files of all schemas.</summary>
    public IReadOnlyList<SchemaDocument> Files => files.Value;

    /// <summary>Finds a definition with all that its file says of it.</summary>
    /// <param name="kind">The kind of definition.</param>
    /// <param name="name">Its type.</param>
    /// <returns>The definition; null where there is no schema for it.</returns>
    public SchemaSubject? Subject(string kind, string name) => definitions.GetValueOrDefault((kind, name))?.Subject;

    /// <summary>Finds the schema of a component, trait, policy or step.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="name">The type, without the revision that <c>@v2</c> may select.</param>
    /// <returns>The schema of its properties, or null where there is none.</returns>
    public SchemaNode? Definition(string kind, string name) => Subject(kind, name)?.Schema;

    /// <summary>Finds what is said of a component, trait, policy or step besides the shape of its properties.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="name">The type, without the revision that <c>@v2</c> may select.</param>
    /// <returns>The facts, or null where there is no schema.</returns>
    public DefinitionFacts? Facts(string kind, string name) => Subject(kind, name)?.Facts;

    /// <summary>The types of a kind of definition that have schemas, in ordinal order.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <returns>The types.</returns>
    public IEnumerable<string> Definitions(string kind) =>
        definitions.Keys.Where(key => key.Kind == kind).Select(key => key.Name).Order(StringComparer.Ordinal);

    /// <summary>The kinds of documents that have schemas, each with one apiVersion.</summary>
    public IEnumerable<SchemaSubject> Documents() =>
        documents.Values.Select(entry => entry.Subject).Concat(KindSchemas.Subjects());

    /// <summary>The kinds of documents that have schemas and say what they are.</summary>
    /// <returns>Each apiVersion and kind, in no order.</returns>
    public IEnumerable<(string ApiVersion, string Kind)> DocumentKinds() => Told().Concat(KindSchemas.All());

    /// <summary>The kinds of documents that their keys tell, without apiVersion and kind; those that fewer keys tell first.</summary>
    public IReadOnlyList<SchemaSubject> KeyedDocuments => keyed.Value;

    /// <summary>Finds the schema of a document.</summary>
    /// <param name="apiVersion">For instance <c>core.oam.dev/v1beta1</c>.</param>
    /// <param name="kind">For instance <c>Application</c>.</param>
    /// <returns>The schema, or null where there is none.</returns>
    public SchemaNode? Document(string apiVersion, string kind) => Find(apiVersion, kind)?.Schema;

    /// <summary>Finds the document that was probably meant, of which the kind or the apiVersion is wrong.</summary>
    /// <param name="apiVersion">The apiVersion as written.</param>
    /// <param name="kind">The kind as written.</param>
    /// <returns>The apiVersion and kind of a document that has a schema; null where none is near.</returns>
    public (string ApiVersion, string Kind)? NearestDocument(string apiVersion, string kind)
    {
        if (Find(apiVersion, kind) is not null || KindSchemas.HasOtherForm(apiVersion, kind))
            return null;
        var group = ApiGroup.Of(apiVersion);
        var isKnown = KindTable.IsKnown(group, kind);
        var written = Told().OrderDescending().ToList();
        var kinds = written.Where(one => one.ApiVersion == apiVersion).Select(one => one.Kind);
        if (!isKnown && MisspeltName.Meant(kind, [.. kinds, .. KindSchemas.In(apiVersion), .. Own(group)]) is { } other)
            return (apiVersion, other);
        var versions = written.Where(one => one.Kind == kind).Select(one => one.ApiVersion);
        return ApiVersions.Meant(apiVersion, [.. versions, .. KindSchemas.VersionsOf(kind)], isKnown) is { } version
            ? (version, kind)
            : null;
    }

    /// <summary>Finds out what a document is: by its apiVersion and kind, where it has no apiVersion by its kind alone, and where it has neither, by its keys.</summary>
    /// <param name="root">The document's outermost mapping.</param>
    /// <returns>The kind of document, or null where there is no schema for it, or several. Where keys tell two kinds, the kind that fewer keys tell counts.</returns>
    public SchemaSubject? Recognise(SpecMapping root)
    {
        if (root.Entry("apiVersion") is not null)
            return Find(root.Text("apiVersion")?.Text ?? "", root.Text("kind")?.Text ?? "");
        if (root.Entry("kind") is null)
            return keyed.Value.FirstOrDefault(subject => subject.Keys!.Tell(key => Has(root, key)));
        var kind = root.Text("kind")?.Text;
        return documents.Where(one => one.Key.Kind == kind).Select(one => one.Value).Take(2).ToList() is [var only]
            ? only.Subject
            : null;
    }

    private SchemaSubject? Find(string apiVersion, string kind) =>
        documents.GetValueOrDefault((apiVersion, kind))?.Subject ?? KindSchemas.Find(apiVersion, kind);

    /// <summary>The documents that an apiVersion and a kind tell.</summary>
    private IEnumerable<(string ApiVersion, string Kind)> Told() =>
        documents.Where(one => !one.Value.Head.HasKeys).Select(one => one.Key);

    /// <summary>Kubernetes serves every kind of its own groups itself.</summary>
    private static IEnumerable<string> Own(string group) =>
        ApiGroup.IsOwn(group) ? KindTable.All.Where(one => one.Group == group).Select(one => one.Name) : [];

    /// <summary>Whether a document without apiVersion and kind is a file of another tool that has keys of one of ours.</summary>
    /// <param name="root">The document's outermost mapping.</param>
    public bool IsForeign(SpecMapping root) =>
        root.Entry("apiVersion") is null
        && root.Entry("kind") is null
        && keyed.Value.Any(subject => subject.Keys!.IsForeign(key => Has(root, key)));

    private static bool Has(SpecMapping root, string key) =>
        key.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? root.Mapping(key[..dot])?.Entry(key[(dot + 1)..]) is not null
            : root.Entry(key) is not null;

    private static SchemaCatalog ReadShipped()
    {
        var names = ShippedSchemas.Names.Where(name => !KindSchemas.IsOfKind(name)).ToList();
        return new SchemaCatalog(
            names.SelectMany(CatalogEntry.OfShipped),
            () => [.. names.Select(ShippedSchemas.Open).OfType<SchemaDocument>()]
        );
    }
}
