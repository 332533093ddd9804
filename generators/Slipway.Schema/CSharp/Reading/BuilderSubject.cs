using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>What a schema file describes, and where in the file its schema is.</summary>
/// <param name="Kind">What it describes.</param>
/// <param name="Definition">The type of the definition, or the document's apiVersion.</param>
/// <param name="DocumentKind">The document's kind.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Schema">The schema.</param>
internal sealed record BuilderSubject(
    BuilderKind Kind,
    string Definition,
    string DocumentKind,
    string Name,
    SchemaNode Schema
)
{
    private static readonly string[] DocumentKeys = ["apiVersion", "kind", "metadata", "status"];

    /// <summary>Names that members of the base classes, or of every object, have already.</summary>
    private static readonly string[] Reserved =
    [
        "Name",
        "Namespace",
        "Application",
        "ApiVersion",
        "Kind",
        "File",
        "Line",
        "Entries",
        "Create",
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "ReferenceEquals",
        "MemberwiseClone",
        "Finalize",
        "TSelf",
        "T",
    ];

    /// <summary>The keyword by which a schema places its builders in a namespace inside that of all others.</summary>
    public const string NamespaceKeyword = "x-slipway-namespace";

    /// <summary>The namespace inside that of all builders; empty where it is that one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>What is known of the name of a document.</summary>
    public ValueFacts NameFacts { get; init; } = new();

    /// <summary>What the name of a component has to be; null where that is not known.</summary>
    public ObjectNaming? ObjectName { get; init; }

    /// <summary>Keys that have no member, since what the class stands for writes them.</summary>
    public IReadOnlyList<string> Omitted =>
        Kind switch
        {
            BuilderKind.Document => DocumentKeys,
            BuilderKind.KeyedDocument => ["name"],
            _ => [],
        };

    /// <summary>The names of the types inside a class.</summary>
    /// <param name="name">The name of the class.</param>
    public static TypeNames TypeNames(string name) => new([.. Reserved, name]);

    /// <summary>Reads what a file describes.</summary>
    /// <param name="document">The file.</param>
    /// <returns>The subject, or null where it is a collection of parts, or has no builder.</returns>
    public static BuilderSubject? Read(SchemaDocument document)
    {
        if (
            document.Json is not JsonObjectSyntax root
            || root["x-slipway-builder"] is JsonBooleanSyntax { Value: false }
        )
            return null;
        return Read(document, root) is { } read
            ? read with
            {
                Namespace = Text(root[NamespaceKeyword]) is { } place ? Identifier.Pascal(place) : "",
            }
            : null;
    }

    private static BuilderSubject? Read(SchemaDocument document, JsonObjectSyntax root)
    {
        var given = Text(root["x-slipway-type"]);
        var subjects = SchemaSubject.Of(document);
        if (subjects.Count > 0)
        {
            var subject = subjects[0];
            if (subject.Kind == SchemaSubject.Document)
                return OfDocument(subject, given);
            if (KindOf(subject.Kind) is { } kind)
                return OfDefinition(subject, kind, given);
        }
        if (SchemaView.Of(document.Root).Properties.Count == 0)
            return null;
        var name = given ?? Text(root["title"]) ?? FileName(document.Name);
        return new(BuilderKind.Plain, "", "", Identifier.Pascal(name), document.Root);
    }

    private static BuilderSubject OfDocument(SchemaSubject subject, string? given)
    {
        var kind = subject.Name.Length == 0 ? "Document" : subject.Name;
        var builder = subject.Keys is null ? BuilderKind.Document : BuilderKind.KeyedDocument;
        return new(builder, subject.ApiVersion, kind, Identifier.Pascal(given ?? kind), subject.Schema)
        {
            NameFacts = FactReader.Read(NameOf(SchemaView.Of(subject.Schema)), ScalarType.Text),
        };
    }

    /// <summary>The schema as a whole: of one that describes several versions, what holds of the builder's.</summary>
    public SchemaView View =>
        SchemaView.Of([
            Schema,
            .. Schema.OneOf.Concat(Schema.AnyOf).Where(one => Kind == BuilderKind.Document && IsOf(one)),
        ]);

    private bool IsOf(SchemaNode version) =>
        Property(SchemaView.Of(version), "apiVersion")
            .SelectMany(one => one.Values)
            .Any(one => Text(one) == Definition);

    /// <summary>What must hold of a document's name; a kind that narrows what holds of every name says so last.</summary>
    private static SchemaView NameOf(SchemaView document) =>
        SchemaView.Of([.. Property(SchemaView.Of([.. Property(document, "metadata")]), "name").Reverse().Take(1)]);

    private static IEnumerable<SchemaNode> Property(SchemaView view, string key) =>
        view.Properties.Where(one => one.Key == key).SelectMany(one => one.Schemas);

    private static BuilderSubject OfDefinition(SchemaSubject subject, BuilderKind kind, string? given)
    {
        var suffix = kind == BuilderKind.Component ? "" : kind.ToString();
        var name = Identifier.Pascal(given ?? subject.Name);
        if (given is null && !name.EndsWith(suffix, StringComparison.Ordinal))
            name += suffix;
        return new(kind, subject.Name, "", name, subject.Schema) { ObjectName = subject.Facts.ObjectName };
    }

    private static BuilderKind? KindOf(string word) =>
        word switch
        {
            "component" => BuilderKind.Component,
            "trait" => BuilderKind.Trait,
            "policy" => BuilderKind.Policy,
            "step" => BuilderKind.Step,
            _ => null,
        };

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static string? Text(JsonSyntax? json) => (json as JsonStringSyntax)?.Text;
}
