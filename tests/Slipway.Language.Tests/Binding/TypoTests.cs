using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.Binding;

/// <summary>Every key of every definition with a letter too many, which the platform would drop without a word.</summary>
public class TypoTests
{
    private const int Deepest = 5;

    private static readonly SchemaCatalog Catalog = SchemaCatalog.BuiltIn;

    public static TheoryData<string, string> Definitions
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var kind in (string[])["component", "trait", "policy", "step"])
            {
                foreach (var type in Catalog.Definitions(kind).Order(StringComparer.Ordinal))
                    all.Add(kind, type);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void It_is_an_error_at_its_place(string kind, string type)
    {
        var root = Catalog.Definition(kind, type)!;

        Typos(root, before: "", after: "", depth: 0).Where(one => !IsReported(kind, type, one)).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_keys_to_misspell_at_every_depth() =>
        Definitions
            .SelectMany(row =>
                Typos(Catalog.Definition(row.Data.Item1, row.Data.Item2)!, before: "", after: "", depth: 0)
            )
            .GroupBy(typo => Math.Min(typo.Count(letter => letter == '{'), 4))
            .ShouldAllBe(depth => depth.Count() > 100);

    /// <summary>The properties as a flow mapping, each with one key misspelt, which ends with <c>x</c> doubled.</summary>
    private static IEnumerable<string> Typos(SchemaNode schema, string before, string after, int depth)
    {
        var node = schema.Resolved;
        if (depth > Deepest)
            yield break;
        foreach (var property in node.Properties)
        {
            if (!node.AllowsOtherKeys && node.Property($"{property.Name}xx") is null)
                yield return $"{before}{{{Quoted($"{property.Name}xx")}: 1}}{after}";
            // What is refused has nothing below it, and what a type chooses is another definition.
            if (property.Schema.Forbidden is not null || property.Schema.Annotations.TypedBy is not null)
                continue;
            var key = $"{before}{{{Quoted(property.Name)}: ";
            var inner = property.Schema.Resolved;
            foreach (var typo in Typos(inner, key, "}" + after, depth + 1))
                yield return typo;
            if (inner.Items is { } items)
            {
                foreach (var typo in Typos(items, key + "[", "]}" + after, depth + 1))
                    yield return typo;
            }
        }
    }

    private static string Quoted(string key) => $"\"{key}\"";

    private static bool IsReported(string kind, string type, string properties)
    {
        var use = $"{{name: it, type: {type}, properties: {properties}}}";
        const string component = "{name: web, type: worker, properties: {image: \"nginx:1.27\"}";
        var spec = kind switch
        {
            "component" => $"{{components: [{use}]}}",
            "trait" => $"{{components: [{component}, traits: [{{type: {type}, properties: {properties}}}]}}]}}",
            "policy" => $"{{components: [{component}}}], policies: [{use}]}}",
            _ => $"{{components: [{component}}}], workflow: {{steps: [{use}]}}}}",
        };
        var line = $"spec: {spec}";
        var text = $"apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {{name: app}}\n{line}\n";
        var column = line.LastIndexOf("xx\"", StringComparison.Ordinal) + 3;
        var found = Analysis.Run([SourceText.From("spec.yaml", text)], new WorkspaceOptions()).Diagnostics;
        return found.Any(one =>
            one.Severity == Severity.Error && one.Span.StartLine == 4 && one.Span.EndColumn == column + 1
        );
    }
}
