using System.Text.RegularExpressions;
using Slipway.Generators.Schemas;
using Slipway.Generators.Tests.Generation;
using Slipway.Schema.CSharp.Reading;
using Slipway.Schema.Model;

namespace Slipway.Generators.Tests;

/// <summary>The builders of the schemas that come with Slipway.</summary>
public sealed partial class ShippedSchemaTests
{
    public static TheoryData<string> Folders =>
        ["kubevela", "kubedl", "platform kubevela kubedl", "kubernetes", "argo kubevela targets"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void They_compile_without_a_warning(string folders)
    {
        foreach (var references in new[] { References.Net80, References.Net100 })
        {
            var generated = Generated.From(
                Repository.Schemas([.. folders.Split(' '), "kubernetes"]),
                references: references,
                rootNamespace: "Decoy.System"
            );
            generated.Diagnostics.ShouldBeEmpty();
            generated.Faults().ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_field_has_a_member()
    {
        var schemas = Repository.Schemas("kubevela", "kubedl", "platform", "kubernetes");
        var generated = Generated.From(schemas);
        var set = new SchemaSet(name => schemas.TryGetValue(name, out var text) ? text : null);
        var missing = new List<string>();
        var roots = schemas.Keys.Select(path => set.Open(path)!.Root).ToHashSet();
        // The Application's own builder is written by hand.
        foreach (
            var path in schemas.Keys.Where(one => !one.EndsWith("application.schema.json", StringComparison.Ordinal))
        )
        {
            var document = set.Open(path)!;
            var text = generated.Sources.Values.FirstOrDefault(source => IsOf(source, document));
            if (text is null)
                continue;
            var keys = Written(text);
            // What another file describes has a builder of its own.
            missing.AddRange(
                Fields(document.Root, [.. roots.Where(root => root != document.Root)])
                    .Where(key => !keys.Contains(key) && !Narrowed.Contains(key))
                    .Select(key => $"{Path.GetFileName(path)}: {key}")
            );
        }
        missing.Distinct().ShouldBeEmpty();
    }

    private static bool IsOf(string source, SchemaDocument document) =>
        BuilderSubject.Read(document) is { } subject
        && source.Contains($" partial class {subject.Name} : ", StringComparison.Ordinal);

    private static HashSet<string> Written(string source) =>
        [.. Keys().Matches(source).Select(one => one.Groups["key"].Value), "apiVersion", "kind", "metadata"];

    /// <summary>What a part shared by several schemas has, and one of its users forbids.</summary>
    private static readonly string[] Narrowed = ["host", "scheme"];

    private static IEnumerable<string> Fields(SchemaNode schema, HashSet<SchemaNode> seen)
    {
        var node = schema.Resolved;
        if (!seen.Add(node))
            return [];
        var here = node
            .Properties.Where(one =>
                (one.Schema.Forbidden ?? one.Schema.Ineffective) is null
                && !one.Schema.IsReadOnly
                && !one.Schema.Resolved.IsReadOnly
            )
            .SelectMany(one => Fields(one.Schema, seen).Prepend(one.Name));
        var parts = node
            .AllOf.Concat(node.OneOf)
            .Concat(node.AnyOf)
            .Concat([.. new[] { node.Items, node.OtherValues }.OfType<SchemaNode>()]);
        var forbidden = node.Properties.Where(one => one.Schema.Forbidden is not null).Select(one => one.Name);
        return here.Concat(parts.SelectMany(part => Fields(part, seen)).Except(forbidden));
    }

    [GeneratedRegex(
        "(\\((this|made)|callerLine\\)), \"(?<key>[^\"]*)\"",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Keys();
}
