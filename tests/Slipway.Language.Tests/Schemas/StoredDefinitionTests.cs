using Slipway.Language.Schemas;
using Slipway.Language.Syntax;

namespace Slipway.Language.Tests.Schemas;

public class StoredDefinitionTests
{
    private const string Cache = """
        {"properties": {
          "image": {"type": "string", "title": "image", "description": "+usage=Which image runs\n+short=i"},
          "port": {"type": "integer", "default": 6379, "title": "port"},
          "args": {"type": "array", "items": {"type": "string"}},
          "labels": {"type": "object", "additionalProperties": {"type": "string", "nullable": true}},
          "note": {"type": "string", "nullable": true, "default": null},
          "probe": {"type": "object", "required": ["period"], "properties": {"period": {"type": "integer", "default": 5}}},
          "store": {"type": "object", "required": ["claim"], "properties": {"claim": {"type": "string"}}}},
        "required": ["image", "port", "args", "labels", "note", "probe", "store"], "type": "object"}
        """;

    [Theory]
    [InlineData("component-schema-cache", "component")]
    [InlineData("trait-schema-cache", "trait")]
    [InlineData("policy-schema-cache", "policy")]
    [InlineData("workflowstep-schema-cache", "step")]
    public void The_schema_of_the_parameter_alone_checks_properties(string name, string kind)
    {
        var schema = StoredSchema.Read(StoredSchema.ConfigMap(name, Cache));

        schema.Check(kind, "cache", "{image: redis, store: {claim: a}}").ShouldBeEmpty();
        Messages(schema.Check(kind, "cache", "{imag: redis, store: {claim: a}}"))
            .ShouldHaveSingleItem()
            .ShouldContain("Did you mean 'image'?");
        Messages(schema.Check(kind, "cache", "{image: redis, replicas: 2, store: {claim: a}}"))
            .ShouldHaveSingleItem()
            .ShouldStartWith("unknown key 'replicas'");
    }

    [Theory]
    [InlineData("{image: redis, store: {claim: a}, note: null, labels: {a: null}}", "")]
    [InlineData("{store: {claim: a}}", "image")]
    [InlineData("{image: redis}", "store")]
    [InlineData("{image: redis, store: {}}", "claim")]
    public void Only_what_KubeVela_cannot_fill_in_is_required(string properties, string missing)
    {
        var found = Messages(
            StoredSchema
                .Read(StoredSchema.ConfigMap("component-schema-cache", Cache))
                .Check("component", "cache", properties)
        );

        if (missing.Length == 0)
            found.ShouldBeEmpty();
        else
            found.ShouldHaveSingleItem().ShouldContain($"'{missing}'");
    }

    [Theory]
    [InlineData("+usage=Which image runs\n+short=i", "Which image runs")]
    [InlineData("+usage=Which image runs +short=i", "Which image runs")]
    [InlineData("+usage: Which image runs", "Which image runs")]
    [InlineData("+ignore\n+usage=Which image runs", "Which image runs")]
    [InlineData("Say it\n+usage=with a tag\n+immutable", "Say it with a tag")]
    [InlineData("1 + 1, a+b", "1 + 1, a+b")]
    public void A_description_has_no_marks(string comment, string said)
    {
        var json = System.Text.Json.Nodes.JsonValue.Create(comment).ToJsonString();
        var schema = StoredSchema.Read(
            StoredSchema.ConfigMap(
                "component-schema-cache",
                """{"type": "object", "properties": {"image": {"type": "string", "description": #}}}""".Replace(
                    "#",
                    json,
                    StringComparison.Ordinal
                )
            )
        );

        schema.Schemas.ShouldHaveSingleItem().Text.ShouldContain($"\"description\": \"{said}\"");
    }

    [Theory]
    [InlineData("{kind: claim, name: a}")]
    [InlineData("{kind: claim, claimName: a, name: a}")]
    public void Keys_that_come_with_another_choice_are_taken(string properties) =>
        Volume().Check("component", "volume", properties).ShouldBeEmpty();

    [Theory]
    [InlineData("{kindd: claim, name: a}", "Did you mean 'kind'?")]
    [InlineData("{kind: claim, namee: a}", "Did you mean 'name'?")]
    public void A_misspelt_key_next_to_a_choice_is_reported(string properties, string said) =>
        Messages(Volume().Check("component", "volume", properties)).ShouldHaveSingleItem().ShouldContain(said);

    [Theory]
    [InlineData("{image: a}", true)]
    [InlineData("{folder: a}", true)]
    [InlineData("{}", false)]
    [InlineData("{image: a, level: verbose, size: 2}", true)]
    [InlineData("{image: a, size: two}", true)]
    public void Alternatives_leave_out_what_has_a_default(string properties, bool isValid)
    {
        const string schema = """
            {"type": "object", "oneOf": [{"required": ["image", "level"]}, {"required": ["folder"]}],
             "properties": {"image": {"type": "string"}, "level": {"type": "string", "default": "info", "oneOf": [{"enum": ["info", "debug"]}, {}]},
              "size": {"oneOf": [{}, {}], "default": 1}, "folder": {"type": "string"}}}
            """;

        StoredSchema
            .Read(StoredSchema.ConfigMap("trait-schema-images", schema))
            .Check("trait", "images", properties)
            .Count.ShouldBe(isValid ? 0 : 1);
    }

    [Fact]
    public void Several_in_a_List_are_read_and_of_one_with_revisions_the_current_form()
    {
        var schema = StoredSchema.Read(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: component-schema-cache-v1, labels: {definition.oam.dev/name: cache}}
              data: {openapi-v3-json-schema: '{"type": "object", "properties": {"old": {"type": "string"}}}'}
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: component-schema-cache, labels: {definition.oam.dev/name: cache}}
              data: {openapi-v3-json-schema: '{"type": "object", "properties": {"image": {"type": "string"}}}'}
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: trait-schema-tuning, labels: {definition.oam.dev/name: tuning}}
              data: {openapi-v3-json-schema: '{"type": "object", "properties": {"level": {"type": "integer"}}}'}
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: other}
              data: {a: b}
            """
        );

        schema.Schemas.Count.ShouldBe(2);
        schema.Check("component", "cache", "{image: redis}").ShouldBeEmpty();
        schema.Check("component", "cache", "{old: redis}").Count.ShouldBe(1);
        schema.Check("trait", "tuning", "{level: 2}").ShouldBeEmpty();
    }

    private static StoredSchema Volume() =>
        StoredSchema.Read(
            StoredSchema.ConfigMap(
                "component-schema-volume",
                """
                {"type": "object", "required": ["kind", "name", "medium"], "properties": {
                  "kind": {"type": "string", "enum": ["memory", "claim"], "default": "memory"},
                  "name": {"type": "string"}, "medium": {"type": "string", "default": ""}}}
                """
            )
        );

    private static IReadOnlyList<string> Messages(IEnumerable<Slipway.Schema.Diagnostics.Diagnostic> found) =>
        [.. found.Select(one => one.Message)];
}
