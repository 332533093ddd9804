using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Schema.Model;

namespace Slipway.Language.Editors;

/// <summary>
/// The schemas of a system in one file of standard JSON Schema, for editors that know nothing of Slipway: what a document is
/// decides over its keys, and a type over its properties. What standard keywords cannot say is left to Slipway.
/// </summary>
public static class EditorSchema
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The systems that there is a file for: the folders of their schemas, <c>targets</c> apart.</summary>
    public static IReadOnlyList<string> Systems { get; } = ["kubedl", "kubernetes", "kubevela", "platform", "vessl"];

    /// <summary>Writes the schema of a system.</summary>
    /// <param name="catalog">The schemas, those of a project among them.</param>
    /// <param name="system">One of <see cref="Systems"/>.</param>
    /// <returns>JSON Schema of draft 7.</returns>
    public static string Of(SchemaCatalog catalog, string system)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var parts = new SchemaParts(catalog);
        var choices = new JsonArray();
        foreach (
            var subject in catalog
                .Documents()
                .Where(one => SystemOf(one) == system)
                .OrderBy(one => one.Name, StringComparer.Ordinal)
        )
            choices.Add((JsonNode)Choice(subject, parts));
        var definitions = parts.ToJson();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"Specs of {system}",
            ["type"] = "object",
            ["properties"] = Heads(catalog, system),
            ["allOf"] = choices,
            ["definitions"] = definitions,
        };
        return schema.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The system of a kind of document: that of its file; objects of clusters are Kubernetes'.</summary>
    private static string SystemOf(SchemaSubject subject)
    {
        var folder = subject.File.Name.Split('/')[0];
        return folder switch
        {
            "targets" => "kubernetes",
            _ when Systems.Contains(folder, StringComparer.Ordinal) => folder,
            _ => "kubernetes",
        };
    }

    private static JsonObject Choice(SchemaSubject subject, SchemaParts parts) =>
        new() { ["if"] = Condition(subject), ["then"] = parts.Reference(subject) };

    /// <summary>What tells documents of a kind from others.</summary>
    private static JsonObject Condition(SchemaSubject subject)
    {
        // The file that names this schema is one of the system, so that a single key is enough.
        if (subject.Keys is { } keys)
            return new JsonObject
            {
                ["anyOf"] = new JsonArray([
                    .. keys.Names.Select(key => new JsonObject { ["required"] = new JsonArray(key) }),
                ]),
            };
        var properties = new JsonObject { ["kind"] = new JsonObject { ["const"] = subject.Name } };
        if (subject.File.Root.Property("apiVersion") is null)
            properties["apiVersion"] = new JsonObject { ["const"] = subject.ApiVersion };
        else
            properties["apiVersion"] = new JsonObject { ["pattern"] = $"^{GroupOf(subject.ApiVersion)}v" };
        return new JsonObject { ["properties"] = properties, ["required"] = new JsonArray("kind", "apiVersion") };
    }

    private static string GroupOf(string apiVersion) =>
        apiVersion.Split('/') is [var group, _] ? group.Replace(".", "\\.", StringComparison.Ordinal) + "/" : "";

    /// <summary>The keys that say what a document is, with the words to choose from.</summary>
    private static JsonObject Heads(SchemaCatalog catalog, string system)
    {
        var subjects = catalog.Documents().Where(one => SystemOf(one) == system && one.Keys is null).ToList();
        return subjects.Count == 0
            ? []
            : new JsonObject
            {
                ["apiVersion"] = Words(subjects.Select(one => one.ApiVersion)),
                ["kind"] = Words(subjects.Select(one => one.Name)),
            };
    }

    /// <summary>Words that editors offer, and others that they let pass.</summary>
    internal static JsonObject Words(IEnumerable<string> words)
    {
        var known = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(word => (JsonNode)word);
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. known]) },
                new JsonObject { ["type"] = "string" }
            ),
        };
    }
}
