using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

public class ValidObjectTests
{
    public static TheoryData<string> Names => [.. ValidObject.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_valid_object_fits_its_schema(string name) => SecondOpinion.Of(ValidObject.Named(name)).ShouldBeNull();

    [Fact]
    public void Every_kind_with_a_schema_has_a_valid_object() =>
        Emitted().Concat(PassedOn()).Order(StringComparer.Ordinal).ShouldBe(ValidObject.Names);

    private static IEnumerable<string> Emitted() =>
        SchemaFile
            .Names.Where(name => name.StartsWith("targets/", StringComparison.Ordinal))
            .Where(name => JsonNode.Parse(SchemaFile.Read(name)!)!["properties"]?["kind"] is not null)
            .Select(name => Path.GetFileName(name).Replace(".schema.json", "", StringComparison.Ordinal));

    /// <summary>What users write for KubeDL has the schemas that their specs have.</summary>
    private static IEnumerable<string> PassedOn() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas", "kubedl"), "*.schema.json")
        let document = JsonNode.Parse(File.ReadAllText(file))!["x-slipway-document"]
        where document is not null
        let apiGroup = ((string)document["apiVersion"]!).Split('/')[0]
        select $"{((string)document["kind"]!).ToLowerInvariant()}.{apiGroup}";
}
