using System.Text.Json.Nodes;
using Slipway.Generators.Tests.Generation;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>Every kind that users write as a document of its own has a builder, which writes what they would write in YAML.</summary>
public sealed class NativeKindTests
{
    private static readonly IReadOnlyList<NativeKind> All =
    [
        .. Workloads.All,
        .. Objects.All,
        .. Trainings.All,
        .. Releases.All,
        .. Workflows.All,
        .. Operations.All,
        .. Definitions.All,
    ];

    public static TheoryData<string> Kinds => [.. All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_builder_writes_the_document_of_the_YAML(string name)
    {
        var kind = All.Single(one => one.Name == name);
        using var text = new StringWriter();
        SpecModel.Write(text, [kind.Document]);
        var yaml = YamlFile.Read(SourceText.From("kind.yaml", kind.Yaml)).Documents.Single();

        // The order of keys is the compiler's to choose.
        var (built, written) = (ModelTree.Of(text.ToString()), YamlTree.Of(yaml));
        JsonNode.DeepEquals(JsonNode.Parse(built), JsonNode.Parse(written)).ShouldBeTrue($"{built}\n{written}");
    }

    /// <summary>A schema in schemas/targets that users' documents are bound to is one of a kind that is tried here.</summary>
    [Fact]
    public void No_kind_is_without_a_builder()
    {
        var named = Directory
            .EnumerateFiles(Repository.PathOf("schemas", "targets"))
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!)
            .Where(schema => schema["x-slipway-document"] is not null)
            .Select(schema => $"Slipway.{schema["x-slipway-namespace"]}.{schema["x-slipway-document"]!["kind"]}")
            .Order(StringComparer.Ordinal);

        All.Select(one => one.Document.GetType().FullName).Order(StringComparer.Ordinal).ShouldBe(named);
    }
}
