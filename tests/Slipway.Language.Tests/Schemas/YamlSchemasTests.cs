using Slipway.Language.Schemas;
using Slipway.Language.Syntax;

namespace Slipway.Language.Tests.Schemas;

public class YamlSchemasTests
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: gadgets.example.com}
        spec:
          group: example.com
          names: {kind: Gadget, plural: gadgets}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    required: [size]
                    properties:
                      size: {type: integer}
                      modes:
                        items:
                          pattern: "^[a-z]+$"
        """;

    [Fact]
    public void A_sound_definition_has_no_faults()
    {
        var read = Read(Definition);

        read.Diagnostics.ShouldBeEmpty();
        read.Schemas.ShouldHaveSingleItem().Name.ShouldBe("gadget.v1.example.com.schema.json");
    }

    [Theory]
    [InlineData("type: integer", "type: int", "(19,28)", "the type must be object,")]
    [InlineData("[size]", "[[size]]", "(17,24)", "'required' must list texts")]
    [InlineData("\"^[a-z]+$\"", "\"(\"", "(22,28)", "'pattern' must be a regular expression")]
    [InlineData("pattern: \"^[a-z]+$\"", "$ref: \"#/none\"", "(22,25)", "the reference '#/none' leads nowhere")]
    public void A_fault_of_the_schema_is_reported_where_the_user_wrote_it(
        string sound,
        string faulty,
        string place,
        string message
    )
    {
        var read = Read(Definition.Replace(sound, faulty, StringComparison.Ordinal));

        var found = read.Diagnostics.ShouldHaveSingleItem();
        found
            .ToString()
            .ShouldStartWith($"specs/schemas/gadget.yaml{place}: error SLIP1101: the schema cannot be read: ");
        found.Message.ShouldContain(message);
        read.Schemas.ShouldBeEmpty();
    }

    [Fact]
    public void A_fault_in_a_stored_schema_is_reported_at_the_text_with_its_place_in_it()
    {
        var read = Read(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: component-schema-worker}
            data:
              openapi-v3-json-schema: '{"properties": {"image": {"type": "text"}}}'
            """
        );

        read.Diagnostics.ShouldHaveSingleItem()
            .ToString()
            .ShouldMatch(@"^specs/schemas/gadget\.yaml\(5,27\): error SLIP1101: .*\(line 1, column 35 of the text\)");
    }

    private static ConvertedSchemas Read(string text) =>
        ConvertedSchemas.Read(new SourceText("specs/schemas/gadget.yaml", text, []), CancellationToken.None);
}
