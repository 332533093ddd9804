using Slipway.Language.Schemas;
using Slipway.Language.Syntax;

namespace Slipway.Language.Tests.Schemas;

/// <summary>Definitions of KubeVela as the objects that users apply, whose template is CUE.</summary>
public class AppliedDefinitionTests
{
    [Theory]
    [InlineData("ComponentDefinition", "component")]
    [InlineData("TraitDefinition", "trait")]
    [InlineData("PolicyDefinition", "policy")]
    [InlineData("WorkflowStepDefinition", "step")]
    public void The_parameter_of_its_template_checks_the_properties_of_its_type(string written, string kind)
    {
        var schema = StoredSchema.Read(Definition(written, "image: string", "size?: *1 | int"));

        schema.Check(kind, "cache", "{image: redis, size: 2}").ShouldBeEmpty();
        schema.Check(kind, "cache", "{imag: redis}").ShouldHaveSingleItem().Message.ShouldContain("'image'");
        schema.Check(kind, "cache", "{image: redis, size: big}").ShouldHaveSingleItem();
        schema.Schemas.ShouldHaveSingleItem().Text.ShouldContain("Runs a cache.");
    }

    [Fact]
    public void Several_are_read_from_one_file_next_to_what_KubeVela_stores()
    {
        var stored = StoredSchema.ConfigMap(
            "trait-schema-warm",
            """{"type": "object", "properties": {"up": {"type": "integer"}}}"""
        );
        var schema = StoredSchema.Read(
            $"{Definition("ComponentDefinition", "image: string")}\n---\n{Definition("TraitDefinition", "min: int")}\n---\n{stored}"
        );

        schema.Schemas.Count.ShouldBe(3);
        schema.Check("trait", "cache", "{min: x}").ShouldHaveSingleItem();
        schema.Check("trait", "warm", "{up: x}").ShouldHaveSingleItem();
    }

    [Fact]
    public void What_cannot_be_read_of_the_template_is_advice_at_the_template()
    {
        var read = Read(Definition("ComponentDefinition", "image: string", "size: nowhere"));

        read.Schemas.ShouldHaveSingleItem();
        var found = read.Diagnostics.ShouldHaveSingleItem();
        found.Id.ShouldBe("SLIP1104");
        found.Span.StartLine.ShouldBe(10);
        found.Message.ShouldContain("line 5 of the template");
    }

    [Theory]
    [InlineData("cue: {}")]
    [InlineData("helm: {release: {chart: {spec: {chart: x}}}}")]
    public void A_definition_without_a_template_in_CUE_has_no_schema(string schematic) =>
        Read(
            $"apiVersion: core.oam.dev/v1beta1\nkind: ComponentDefinition\nmetadata: {{name: cache}}\nspec: {{schematic: {{{schematic}}}}}\n"
        )
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("SLIP1103");

    private static ConvertedSchemas Read(string text) =>
        ConvertedSchemas.Read(SourceText.From("specs/schemas/own.yaml", text), CancellationToken.None);

    private static string Definition(string kind, params string[] parameter) =>
        $"""
            apiVersion: core.oam.dev/v1beta1
            kind: {kind}
            metadata:
              name: cache
              annotations:
                definition.oam.dev/description: Runs a cache.
            spec:
              schematic:
                cue:
                  template: |
                    import "strings"
                    output: metadata: name: strings.ToLower(parameter.image)
                    parameter: {"{"}
                      {string.Join("\n          ", parameter)}
                    {"}"}
            """;
}
