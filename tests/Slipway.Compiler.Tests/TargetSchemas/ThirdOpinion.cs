using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Slipway.Validation;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>
/// A validator that reads the files of <c>schemas</c> as they are, without our reader, and knows all of draft-07: the
/// one of publish overlooks <c>const</c>, <c>if</c>, <c>contains</c> and <c>dependencies</c>.
/// </summary>
internal static partial class ThirdOpinion
{
    private static readonly Dictionary<string, JsonSchema> Schemas = Read();

    /// <summary>The library resolves references when it first meets them, and two threads must not do so at once.</summary>
    private static readonly Lock Gate = new();

    /// <summary>What is wrong with the object; null where it fits the schema of its kind.</summary>
    public static string? Of(JudgedObject made)
    {
        if (!Schemas.TryGetValue(FileOf(made.ApiVersion, made.Kind), out var schema))
            return "its kind has no schema";
        using var json = JsonDocument.Parse(made.Json.ToJsonString());
        lock (Gate)
        {
            var results = schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            return results.IsValid ? null : string.Join("; ", (results.Details ?? []).SelectMany(Errors));
        }
    }

    private static IEnumerable<string> Errors(EvaluationResults result) =>
        (result.Errors ?? []).Select(error => $"{result.InstanceLocation}: {error.Value}");

    /// <summary>What KubeDL takes is what users write; everything else has a schema of what we emit.</summary>
    private static string FileOf(string apiVersion, string kind)
    {
        var group = apiVersion.Split('/')[0];
        var name =
            group.EndsWith(".kubedl.io", StringComparison.Ordinal) ? $"kubedl/{kind}"
            : apiVersion is "v1" or "" ? $"targets/{kind}"
            : $"targets/{kind}.{group}";
        return $"{name.ToLowerInvariant()}.schema.json";
    }

    /// <summary>In the expressions of JSON schemas <c>$</c> is the end of the text; in those of .NET it may have a line end after it.</summary>
    private static string Anchored(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        Anchor(root);
        return root.ToJsonString();
    }

    private static void Anchor(JsonNode? node)
    {
        foreach (var item in node as JsonArray ?? [])
            Anchor(item);
        foreach (var (key, value) in (node as JsonObject)?.ToList() ?? [])
        {
            if (key == "pattern" && value is JsonValue && value.GetValueKind() == JsonValueKind.String)
                node![key] = UnescapedEnd().Replace((string)value!, @"$(?!\n)");
            else
                Anchor(value);
        }
    }

    /// <summary>A dollar sign after characters, escapes and classes that are whole.</summary>
    [GeneratedRegex(
        @"(?<=^(?:[^\\\[]|\\.|\[(?:[^\\\]]|\\.)*\])*)\$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex UnescapedEnd();

    private static Dictionary<string, JsonSchema> Read()
    {
        var root = Repository.PathOf("schemas");
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry(), Dialect = Dialect.Draft07 };
        return Directory
            .EnumerateFiles(root, "*.schema.json", SearchOption.AllDirectories)
            .Select(file =>
                (Text: Anchored(File.ReadAllText(file)), Name: Path.GetRelativePath(root, file).Replace('\\', '/'))
            )
            .ToDictionary(
                file => file.Name,
                file => JsonSchema.FromText(file.Text, options, new Uri($"https://schemas.example/{file.Name}")),
                StringComparer.Ordinal
            );
    }
}
