using System.Text;
using Slipway.Compiler.Targets.Argo;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language.Binding;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.Rendering.Definitions;

/// <summary>The tables of docs/kubevela.md are made from the schemas and the renderers. Set SLIPWAY_ACCEPT=1 to write them.</summary>
public class TypeTableTests
{
    private const string Begin = "<!-- made from the schemas -->\n";
    private const string End = "<!-- end -->";

    private static readonly SchemaCatalog Catalog = SchemaCatalog.BuiltIn;

    [Fact]
    public void The_page_lists_every_type_and_what_it_becomes()
    {
        var file = Repository.PathOf("docs", "kubevela.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));

        Golden.Match(file, page[..(begin + Begin.Length)] + Tables() + page[end..]);
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        Table(text, "component", "in targets `kubernetes` and `argo`", OfComponent);
        Table(text, "trait", "in targets `kubernetes` and `argo`", OfTrait);
        Table(text, "step", "in target `argo`", OfStep);
        Table(text, "policy", "in target `kubernetes`", OfPolicy);
        return text.Append('\n').ToString();
    }

    private static void Table(StringBuilder text, string kind, string heading, Func<string, string> becomes)
    {
        text.Append("\n| ").Append(kind).Append(" | what it is | ").Append(heading).Append(" |\n| --- | --- | --- |\n");
        foreach (var type in Catalog.Definitions(kind).Order(StringComparer.Ordinal))
        {
            var schema = Catalog.Definition(kind, type)!;
            var name = schema.Annotations.Deprecated is null ? $"`{type}`" : $"`{type}` (deprecated)";
            text.Append($"| {name} | {WhatItIs(schema)} | {becomes(type)} |\n");
        }
    }

    /// <summary>The first sentence says what it is.</summary>
    private static string WhatItIs(SchemaNode schema) =>
        (schema.Description ?? "").Split(". ")[0].TrimEnd('.').Replace("|", "\\|", StringComparison.Ordinal);

    private static string OfComponent(string type) =>
        ComponentRenderers.Find(type) is null
            ? "left out ([SLIP3090](rules/SLIP3090.md))"
            : Kinds("component", type) ?? "the objects that it names";

    private static string OfTrait(string type) =>
        Kinds("trait", type) is { Length: > 0 } kinds ? kinds : "a change of the workload";

    private static string OfStep(string type) =>
        TemplateRenderers.Find(type) is null ? "left out ([SLIP4800](rules/SLIP4800.md))" : "a template";

    private static string OfPolicy(string type) =>
        type is "override" or "topology" ? "applied" : "without effect on the objects";

    private static string? Kinds(string definition, string type) =>
        Catalog.Facts(definition, type)?.Becomes is { } kinds ? string.Join(", ", kinds) : null;
}
