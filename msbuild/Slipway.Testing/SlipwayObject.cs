using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Compiler.Yaml;

namespace Slipway.Testing;

/// <summary>An object of a manifest: a Deployment, an Application, a VESSL run. It is the value that all of its paths start at.</summary>
public sealed class SlipwayObject : SlipwayValue
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    private readonly JsonObject json;

    internal SlipwayObject(string target, JsonObject json)
        : this(target, json, Parse(json)) { }

    private SlipwayObject(string target, JsonObject json, JsonElement root)
        : base(root, WordsOf(Text(root, "kind"), NameOf(root)), "")
    {
        this.json = json;
        Target = target;
        Kind = Text(root, "kind");
        Name = NameOf(root);
        ApiVersion = Text(root, "apiVersion");
        Namespace = root.TryGetProperty("metadata", out var metadata) ? NullIfEmpty(Text(metadata, "namespace")) : null;
    }

    /// <summary>The target that it is for: <c>kubernetes</c>.</summary>
    public string Target { get; }

    /// <summary>Its kind; empty where its form has none, as that of a VESSL run.</summary>
    public string Kind { get; }

    /// <summary>Its name; empty where it has none.</summary>
    public string Name { get; }

    /// <summary>Its API group and version; empty where its form has none.</summary>
    public string ApiVersion { get; }

    /// <summary>Its namespace; null where it names none.</summary>
    public string? Namespace { get; }

    /// <summary>The object as YAML, as its manifest holds it.</summary>
    /// <returns>The text: line ends are LF, the same on every machine.</returns>
    public string ToYaml() => YamlWriter.Write([json]);

    /// <summary>What messages call an object.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    internal static string WordsOf(string kind, string name) =>
        kind.Length == 0 ? $"the document '{name}'" : $"{kind} '{name}'";

    /// <summary>What it is, in words.</summary>
    /// <returns><c>Deployment 'web'</c>.</returns>
    public override string ToString() => WordsOf(Kind, Name);

    private static JsonElement Parse(JsonObject json)
    {
        using var document = JsonDocument.Parse(json.ToJsonString(), Deep);
        return document.RootElement.Clone();
    }

    private static string NameOf(JsonElement root) =>
        root.TryGetProperty("metadata", out var metadata) && Text(metadata, "name") is { Length: > 0 } name
            ? name
            : Text(root, "name");

    private static string Text(JsonElement json, string key) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(key, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
