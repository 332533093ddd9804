using Slipway.Language.Schemas;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Language.Tests.Schemas;

public sealed class CrdSchemaTests
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.org}
        spec:
          group: example.org
          names: {kind: Thing, plural: things}
          scope: Namespaced
          versions:
          - name: v1alpha1
            served: true
            storage: false
            schema: {openAPIV3Schema: {type: object}}
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                description: A thing.
                type: object
                properties:
                  apiVersion: {type: string}
                  metadata: {type: object}
                  spec:
                    type: object
                    required: [port]
                    properties:
                      port: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}
                      extra: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: string}}}
                      size: {type: integer, format: int32, nullable: true, default: 1, exclusiveMinimum: true, minimum: 0}
                  status: {type: object, properties: {phase: {type: string}}}
          - name: v0
            served: false
            storage: false
            schema: {openAPIV3Schema: {type: object}}
        """;

    [Fact]
    public void Each_served_version_is_a_schema_and_the_stored_one_has_the_plain_name()
    {
        var schemas = Read(Definition);
        schemas
            .Select(one => (one.TypeName, one.ApiVersion))
            .ShouldBe([("ThingV1alpha1", "example.org/v1alpha1"), ("Thing", "example.org/v1")]);
        schemas
            .Select(one => one.FileName)
            .ShouldBe(["thing.v1alpha1.example.org.schema.json", "thing.v1.example.org.schema.json"]);
    }

    [Fact]
    public void What_Kubernetes_adds_to_the_language_is_said_in_JSON_Schema() =>
        Read(Definition)[1]
            .Json.ReplaceLineEndings("\n")
            .ShouldBe(
                """
                {
                  "$schema": "http://json-schema.org/draft-07/schema#",
                  "title": "Thing",
                  "x-slipway-document": {
                    "apiVersion": "example.org/v1",
                    "kind": "Thing"
                  },
                  "x-slipway-type": "Thing",
                  "type": "object",
                  "description": "A thing.",
                  "properties": {
                    "apiVersion": {
                      "type": "string"
                    },
                    "kind": {
                      "type": "string"
                    },
                    "metadata": {
                      "type": "object"
                    },
                    "spec": {
                      "type": "object",
                      "required": [
                        "port"
                      ],
                      "properties": {
                        "port": {
                          "type": [
                            "integer",
                            "string"
                          ]
                        },
                        "extra": {
                          "type": "object",
                          "properties": {
                            "a": {
                              "type": "string"
                            }
                          }
                        },
                        "size": {
                          "type": [
                            "integer",
                            "null"
                          ],
                          "format": "int32",
                          "default": 1,
                          "minimum": 0
                        }
                      },
                      "additionalProperties": false
                    },
                    "status": {
                      "readOnly": true,
                      "type": "object",
                      "properties": {
                        "phase": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  },
                  "additionalProperties": false
                }

                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void The_first_form_of_definitions_has_one_schema_for_all_versions() =>
        Read(
                """
                apiVersion: apiextensions.k8s.io/v1beta1
                kind: CustomResourceDefinition
                spec:
                  group: example.org
                  names: {kind: Thing}
                  validation: {openAPIV3Schema: {type: object}}
                  versions: [{name: v1beta1, served: true, storage: false}, {name: v1, served: true, storage: false}]
                """
            )
            .Select(one => one.TypeName)
            .ShouldBe(["ThingV1beta1", "Thing"]);

    [Theory]
    [InlineData("kind: ConfigMap")]
    [InlineData("kind: CustomResourceDefinition")]
    [InlineData("kind: CustomResourceDefinition\nspec: {group: a, names: {kind: B}, versions: [1, {name: v1}]}")]
    [InlineData("- a")]
    public void What_is_not_a_definition_makes_no_schema(string text) => Read(text).ShouldBeEmpty();

    private static IReadOnlyList<CrdSchema> Read(string text) =>
        CrdSchema.Read(YamlFile.Read(SourceText.From("crd.yaml", text)));
}
