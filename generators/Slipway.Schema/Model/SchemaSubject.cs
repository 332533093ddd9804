using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>What a schema file describes, as the file itself says.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>; <c>document</c> for a whole document.</param>
/// <param name="Name">The definition's type; the document's kind.</param>
/// <param name="ApiVersion">The document's apiVersion; the system of a document without one; empty for a definition.</param>
/// <param name="File">The file.</param>
/// <param name="Pointer">Where in it the schema is, as a JSON pointer.</param>
public sealed record SchemaSubject(string Kind, string Name, string ApiVersion, SchemaDocument File, string Pointer)
{
    /// <summary>The kind of a whole document.</summary>
    public const string Document = "document";

    /// <summary>The kind of <c>x-slipway-typed-by</c> for a value that is a document: it names its own apiVersion and kind.</summary>
    public const string Itself = "itself";

    /// <summary>Where the OpenAPI document that KubeVela stores for a definition holds its parameters.</summary>
    private const string StoredParameters = "/components/schemas/parameter";

    private static readonly string[] Kinds = ["component", "trait", "policy", "step"];

    /// <summary>What tells documents of a kind that says neither apiVersion nor kind; null for all others.</summary>
    public DocumentKeys? Keys { get; init; }

    /// <summary>The version of Kubernetes whose pods the document's kind knows; null where it knows those of today.</summary>
    public Version? PodVersion { get; init; }

    /// <summary>Whether a controller fills in texts such as <c>{{inputs.parameters.image}}</c> before it reads what they are.</summary>
    public bool IsFilled { get; init; }

    /// <summary>What is said of the type besides the shape of its properties.</summary>
    public DefinitionFacts Facts { get; init; } = DefinitionFacts.None;

    /// <summary>The schema; it is read when it is first asked for.</summary>
    public SchemaNode Schema => File.At(Pointer) ?? SchemaNode.Anything;

    /// <summary>Reads what a file describes.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its subjects; none where it is a collection of parts.</returns>
    public static IReadOnlyList<SchemaSubject> Of(SchemaDocument file)
    {
        if (file.Json is not JsonObjectSyntax root)
            return [];
        var isStored = root["openapi"] is not null && file.At(StoredParameters) is not null;
        var pointer = isStored ? StoredParameters : "";
        var subjects = new List<SchemaSubject>();
        if (root["x-slipway-definition"] is JsonObjectSyntax definition)
        {
            var facts = DefinitionFacts.Read(root, []);
            subjects.AddRange(
                definition.Members.Select(member => new SchemaSubject(
                    member.Name,
                    Text(member.Value),
                    "",
                    file,
                    pointer
                )
                {
                    Facts = facts,
                })
            );
        }
        else if (isStored)
            subjects.Add(StoredDefinition(file));
        if (root["x-slipway-document"] is JsonObjectSyntax document)
            subjects.Add(OfDocument(document, file, pointer));
        return subjects;
    }

    /// <summary>What is wrong with the keywords that say what a file describes.</summary>
    internal static IEnumerable<JsonFault> Faults(JsonSyntax json)
    {
        var root = json as JsonObjectSyntax;
        var faults = new List<JsonFault>();
        if (root is not null)
            DefinitionFacts.Read(root, faults);
        return faults
            .Concat(DefinitionFaults(root?["x-slipway-definition"]))
            .Concat(DocumentFaults(root?["x-slipway-document"]));
    }

    private static IEnumerable<JsonFault> DefinitionFaults(JsonSyntax? json)
    {
        const string example = "{\"component\": \"worker\"}";
        if (json is null)
            yield break;
        if (json is not JsonObjectSyntax { Members: { Count: > 0 } members })
        {
            yield return new JsonFault(json.Span, $"'x-slipway-definition' must be an object, as in {example}");
            yield break;
        }
        foreach (var member in members)
        {
            if (!Kinds.Contains(member.Name, StringComparer.Ordinal))
                yield return new JsonFault(
                    member.NameSpan,
                    $"'{member.Name}' is not a kind of definition: write component, trait, policy or step, as in {example}"
                );
            else if (Text(member.Value).Length == 0)
                yield return new JsonFault(
                    member.Value.Span,
                    $"the type of the definition must be text, as in {example}"
                );
        }
    }

    private static IEnumerable<JsonFault> DocumentFaults(JsonSyntax? json)
    {
        var document = json as JsonObjectSyntax;
        var isTold = document?["keys"] is JsonArraySyntax || Text(document?["apiVersion"]).Length > 0;
        if (json is not null && (!isTold || Text(document?["kind"]).Length == 0))
            yield return new JsonFault(
                json.Span,
                "'x-slipway-document' must name an apiVersion and a kind, as in {\"apiVersion\": \"example.com/v1\", \"kind\": \"Gadget\"}"
            );
    }

    private static SchemaSubject OfDocument(JsonObjectSyntax document, SchemaDocument file, string pointer)
    {
        var keys = DocumentKeys.Of(document);
        var apiVersion = Text(document[keys is null ? "apiVersion" : "system"]);
        return new SchemaSubject(Document, Text(document["kind"]), apiVersion, file, pointer)
        {
            Keys = keys,
            IsFilled = document["filled"] is JsonBooleanSyntax { Value: true },
            PodVersion = Version.TryParse(Text(document["pods"]), out var version) ? version : null,
        };
    }

    /// <summary>KubeVela stores a definition's schema under such a name: <c>component-schema-webservice</c>.</summary>
    private static SchemaSubject StoredDefinition(SchemaDocument file)
    {
        const string middle = "-schema-";
        var name = FileName(file.Name);
        var at = name.IndexOf(middle, StringComparison.Ordinal);
        var (kind, type) = at < 0 ? ("component", name) : (name.Substring(0, at), name.Substring(at + middle.Length));
        return new SchemaSubject(
            kind is "workflowstep" or "workflow-step" ? "step" : kind,
            type,
            "",
            file,
            StoredParameters
        );
    }

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static string Text(JsonSyntax? json) => (json as JsonStringSyntax)?.Text ?? "";
}
