using Slipway.Language.Binding;
using Slipway.Schema;

namespace Slipway.Language.Tests.Binding;

public class SchemaBinderTests
{
    private const string Closed =
        """{"additionalProperties": false, "properties": {"image": {}, "replicas": {}, "modelUri": {}}}""";

    [Theory]
    [InlineData(
        "{|SLIP1001:imgae|}: a",
        "unknown key 'imgae' in the document: the platform would drop it without a word. Did you mean 'image'?"
    )]
    [InlineData("{|SLIP1001:modelURI|}: a", "Did you mean 'modelUri'?")]
    [InlineData("{|SLIP1001:size|}: a", "Known keys are image, replicas, modelUri")]
    public void A_key_the_schema_does_not_know_is_reported_with_the_nearest(string marked, string message) =>
        BindingTest.Verify(Closed, marked).Single().ShouldContain(message);

    [Fact]
    public void Where_no_key_is_allowed_the_message_says_so() =>
        BindingTest
            .Verify("""{"properties": {"a": {"additionalProperties": false}}}""", "a:\n  {|SLIP1001:b|}: 1")
            .Single()
            .ShouldContain(
                "unknown key 'b' in 'a': the platform would drop it without a word. Nothing is allowed here"
            );

    [Fact]
    public void A_mapping_that_holds_a_list_is_reported_where_the_list_goes() =>
        BindingTest
            .Verify(
                """{"properties": {"a": {"type": "object", "properties": {"mode": {"type": "string"}, "steps": {"type": ["array", "null"]}}}}}""",
                "a:\n{|SLIP1003:- x|}"
            )
            .Single()
            .ShouldContain("write 'steps:' above the list, and indent both");

    private const string Nested = """
        {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {"name": {}, "size": {},
          "inner": {"type": "object", "additionalProperties": false, "required": ["image"], "properties": {"image": {}, "port": {}}},
          "list": {"items": {"additionalProperties": false, "properties": {"item": {}}}}}}
        """;

    [Theory]
    [InlineData("name: a\ninner: {}\n{|SLIP1001:image|}: b", "It belongs inside 'inner'")]
    [InlineData("name: a\n{|SLIP1001:port|}: 1", "It belongs inside 'inner'")]
    [InlineData("name: a\ninner:\n  image: b\n  {|SLIP1001:size|}: c", "It belongs next to 'inner', not inside")]
    [InlineData("name: a\nlist:\n- item: b\n  {|SLIP1001:size|}: c", "It belongs next to 'list', not inside")]
    [InlineData("name: a\nsize: b\ninner:\n  image: b\n  {|SLIP1001:size|}: c", "Known keys are image, port")]
    [InlineData("name: a\n{|SLIP1001:Size|}: b", "Did you mean 'size'?")]
    [InlineData("name: a\n{|SLIP1001:-size|}: b", "A space is missing after the '-': write '- size'")]
    public void A_key_at_the_wrong_level_is_reported_with_its_place(string marked, string message) =>
        BindingTest.Verify(Nested, marked).Single().ShouldContain(message);

    [Fact]
    public void A_missing_key_is_reported_at_the_mapping_that_lacks_it()
    {
        var found = BindingTest.Verify(
            """
            {"properties": {"list": {"items": {"required": ["name", "kind", "size"], "properties": {
              "name": {"description": "The name of the thing. It is unique."},
              "kind": {"enum": ["a", "b"]}, "size": {"format": "k8s-quantity"}}}}}}
            """,
            "list:\n- {|SLIP1002:{|SLIP1002:{|SLIP1002:x|}|}|}: 1\n- name: a\n  kind: b\n  size: 1Gi"
        );

        found.ShouldBe(
            [
                "'list[0]' has no 'name': add it (the name of the thing)",
                "'list[0]' has no 'kind': add it, one of a, b",
                "'list[0]' has no 'size': add it, for instance 500m",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public void A_missing_key_that_has_no_schema_is_reported_too() =>
        BindingTest
            .Verify("""{"required": ["a"]}""", "{|SLIP1002:b|}: 1")
            .Single()
            .ShouldBe("the document has no 'a': add it");

    [Theory]
    [InlineData("string", "{|SLIP1003:1|}", "'a' must be text, and this is a whole number: put it in quotes, \"1\"")]
    [InlineData("string", "{|SLIP1003:yes|}", "this is the boolean true: put it in quotes, \"yes\"")]
    [InlineData("string", "{|SLIP1003:[x]|}", "this is a list: write a single value")]
    [InlineData("integer", "{|SLIP1003:\"1\"|}", "'a' must be a whole number, and this is text: remove the quotes")]
    [InlineData("integer", "{|SLIP1003:one|}", "this is text: write a number")]
    [InlineData("integer", "{|SLIP1003:1.5|}", "this is a number with a fraction: write a whole number")]
    [InlineData("number", "{|SLIP1003:x|}", "'a' must be a number, and this is text: write a number")]
    [InlineData(
        "boolean",
        "{|SLIP1003:\"true\"|}",
        "'a' must be true or false, and this is text: write true or false, without quotes"
    )]
    [InlineData("boolean", "{|SLIP1003:1|}", "this is a whole number: write true or false")]
    [InlineData(
        "array",
        "{|SLIP1003:x|}",
        "'a' must be a list, and this is text: put each item on a line of its own that starts with '- '"
    )]
    [InlineData(
        "object",
        "{|SLIP1003:x|}",
        "'a' must be a mapping, and this is text: write 'key: value' lines below it, indented"
    )]
    [InlineData("object", "{|SLIP1003:[x]|}", "this is a list: write 'key: value' lines below it, without '- '")]
    public void A_value_of_the_wrong_type_is_reported_with_what_to_write(string type, string value, string message) =>
        BindingTest.Verify(KeyA($"\"type\": \"{type}\""), $"a: {value}").Single().ShouldContain(message);

    [Theory]
    [InlineData("string", "write a value, or remove the key")]
    [InlineData("object", "indent the lines that belong to it, or remove the key")]
    public void Nothing_is_reported_at_its_key(string type, string message) =>
        BindingTest
            .Verify(KeyA($"\"type\": \"{type}\""), "{|SLIP1003:a|}:\nb: 1")
            .Single()
            .ShouldContain($"this is nothing (null): {message}");

    [Fact]
    public void Types_that_fit_are_fine() =>
        BindingTest.Verify(
            """
            {"properties": {"a": {"type": "string"}, "b": {"type": "integer"}, "c": {"type": "number"}, "d": {"type": "boolean"},
              "e": {"type": "array"}, "f": {"type": "object"}, "g": {"type": ["string", "null"]}, "h": {"type": "integer"}}}
            """,
            "a: x\nb: 0x10\nc: 1.5\nd: on\ne: []\nf: {}\ng: ~\nh: 1e3"
        );

    [Theory]
    [InlineData(
        "{|SLIP1004:tensorfow|}",
        "'tensorfow' is not a value of a: did you mean 'tensorflow'? Allowed is one of tensorflow, mpi, 1, true"
    )]
    [InlineData("{|SLIP1004:caffe|}", "write one of tensorflow, mpi, 1, true")]
    [InlineData("{|SLIP1004:\"1\"|}", "'1' is not a value of a")]
    public void A_word_outside_the_list_is_reported_with_the_words(string value, string message) =>
        BindingTest
            .Verify("""{"properties": {"a": {"enum": ["tensorflow", "mpi", 1, true]}}}""", $"a: {value}")
            .Single()
            .ShouldContain(message);

    [Theory]
    [InlineData("{|SLIP1004:a|}:")]
    [InlineData("{|SLIP1004:a|}: []")]
    [InlineData("{|SLIP1004:a|}: {b: 1}")]
    public void A_value_of_another_kind_than_the_words_is_reported_at_its_key(string marked) =>
        BindingTest
            .Verify("""{"properties": {"a": {"enum": ["x", [1], {"b": 2}]}}}""", marked)
            .Single()
            .ShouldContain("is not a value of a: write one of x, a list, a mapping");

    [Fact]
    public void Words_of_the_list_are_fine() =>
        BindingTest.Verify(
            """{"additionalProperties": {"enum": ["x", 1, 1.5, true, null, [1], {"b": "c"}]}}""",
            "a: x\nb: 1\nc: 1.5\nd: true\ne:\nf: [1]\ng: {b: c}\nh: 1.0"
        );

    [Theory]
    [InlineData(
        "\"format\": \"k8s-quantity\"",
        "{|SLIP1005:2GB|}",
        "'2GB' has a unit, and Kubernetes writes suffixes without 'B': it must be a number with an optional suffix"
    )]
    [InlineData("\"format\": \"date\"", "x", null)]
    [InlineData(
        "\"pattern\": \"^[a-z]+$\"",
        "{|SLIP1006:A1|}",
        "'A1' does not have the form of a: it must match ^[a-z]+$"
    )]
    [InlineData(
        "\"pattern\": \"^[a-z]+$\", \"x-slipway-hint\": \"small letters only\"",
        "{|SLIP1006:A1|}",
        "'A1' does not have the form of a: small letters only"
    )]
    [InlineData("\"pattern\": \"b\"", "abc", null)]
    [InlineData("\"minimum\": 1, \"maximum\": 5", "{|SLIP1007:6|}", "'a' is 6, and it must be from 1 to 5")]
    [InlineData("\"minimum\": 1", "{|SLIP1007:0|}", "at least 1")]
    [InlineData("\"maximum\": 1.5", "{|SLIP1007:1.6|}", "at most 1.5")]
    [InlineData("\"minimum\": 1", "1", null)]
    [InlineData("\"minLength\": 2", "{|SLIP1008:x|}", "'a' has 1 characters, and it must have at least 2")]
    [InlineData("\"maxLength\": 2", "{|SLIP1008:xyz|}", "'a' has 3 characters, and it must have at most 2")]
    [InlineData("\"maxLength\": 2", "😀😀", null)]
    [InlineData("\"minItems\": 1", "{|SLIP1008:[]|}", "'a' has 0 items, and it must have at least 1")]
    [InlineData("\"maxItems\": 1", "{|SLIP1008:[x, y]|}", "'a' has 2 items, and it must have at most 1")]
    [InlineData(
        "\"uniqueItems\": true",
        "[x, y, {|SLIP1009:x|}]",
        "'x' already appears in line 1 of 'a': remove one, or change it"
    )]
    [InlineData("\"uniqueItems\": true", "[1, \"1\", true, \"true\", {b: 1}, {b: 2}]", null)]
    [InlineData("\"uniqueItems\": true", "[{b: 1, c: 2}, {|SLIP1009:{c: 2, b: 1}|}]", "'a mapping' already appears")]
    [InlineData("\"not\": {\"type\": \"string\"}", "1", null)]
    public void Forms_ranges_and_counts_are_checked(string keyword, string value, string? message)
    {
        var found = BindingTest.Verify(KeyA(keyword), $"a: {value}");
        if (message is not null)
            found.Single().ShouldContain(message);
    }

    [Fact]
    public void The_number_of_keys_is_checked() =>
        BindingTest
            .Verify("""{"properties": {"a": {"minProperties": 2}}}""", "{|SLIP1008:a|}: {b: 1}")
            .Single()
            .ShouldBe("'a' has 1 keys, and it must have at least 2");

    [Fact]
    public void Keys_and_values_that_the_schema_does_not_list_are_checked() =>
        BindingTest
            .Verify(
                """{"propertyNames": {"format": "env-name"}, "additionalProperties": {"type": "string"}}""",
                "{|SLIP1005:1A|}: x\nB: {|SLIP1003:1|}\nC: z"
            )
            .Count.ShouldBe(2);

    [Fact]
    public void Items_that_share_what_names_them_are_reported() =>
        BindingTest
            .Verify(
                """
                {"properties": {"a": {"x-slipway-unique-by": ["name", ["port", "protocol"]],
                  "items": {"properties": {"protocol": {"default": "TCP"}}}}}}
                """,
                "a:\n- name: x\n  port: 1\n- name: {|SLIP1009:x|}\n  port: 2\n- port: {|SLIP1009:1|}\n  protocol: TCP\n- port: 1\n  protocol: UDP"
            )
            .ShouldBe([
                "name 'x' already appears in line 2 of 'a': remove one, or change it",
                "port and protocol '1/TCP' already appears in line 3 of 'a': remove one, or change it",
            ]);

    [Theory]
    [InlineData("\"x-slipway-deprecated\": \"write b\"", "{|SLIP1011:a|}: 1", "'a' is deprecated: write b")]
    [InlineData(
        "\"x-slipway-forbidden\": \"it is ignored\"",
        "{|SLIP1013:a|}: [1]",
        "'a' does not work here: it is ignored"
    )]
    [InlineData(
        "\"x-slipway-ineffective\": \"no pod has it\"",
        "{|SLIP1022:a|}: 1",
        "'a' has no effect here: no pod has it"
    )]
    [InlineData(
        "\"x-slipway-since\": \"seldon>=1.13\"",
        "{|SLIP1012:a|}: 1",
        "'a' needs seldon >= 1.13, and the profile 'addon-1.0.1' has 1.12"
    )]
    [InlineData(
        "\"x-slipway-until\": \"training-operator<1.3\"",
        "{|SLIP1012:a|}: 1",
        "'a' needs training-operator < 1.3"
    )]
    [InlineData("\"x-slipway-since\": {\"v2\": \"seldon>=1.13\"}", "a: {|SLIP1012:v2|}", "'v2' needs seldon >= 1.13")]
    [InlineData("\"x-slipway-since\": {\"v2\": \"seldon>=1.13\"}", "a: v1", null)]
    [InlineData("\"x-slipway-since\": \"unknown-product>=1\"", "a: 1", null)]
    public void The_vocabulary_is_checked(string keyword, string marked, string? message)
    {
        var found = new BindingTest { Profile = "addon-1.0.1" }.Check(KeyA(keyword), marked);
        if (message is not null)
            found.Single().ShouldContain(message);
    }

    [Fact]
    public void Names_and_images_are_collected()
    {
        var bound = BindingTest.Bind(
            """
            {"properties": {"name": {"x-slipway-declares": "step"}, "after": {"items": {"x-slipway-references": "step"}},
              "image": {"$ref": "#/definitions/image"}}, "definitions": {"image": {"x-slipway-image": true}}}
            """,
            "name: a\nafter: [b, c]\nimage: x/y:z"
        );

        bound.Diagnostics.ShouldBeEmpty();
        bound.Declarations.Select(symbol => $"{symbol.Kind} {symbol.Name.Text}").ShouldBe(["step a"]);
        bound.References.Select(symbol => $"{symbol.Kind} {symbol.Name.Text}").ShouldBe(["step b", "step c"]);
        bound.Images.Select(image => image.Text).ShouldBe(["x/y:z"]);
    }

    [Fact]
    public void Properties_are_bound_to_the_definition_that_their_type_names()
    {
        const string Schema = """{"properties": {"type": {}, "properties": {"x-slipway-typed-by": "component"}}}""";

        BindingTest.Verify(Schema, "type: model-training@v2\nproperties:\n  image: a/b:v1\n  {|SLIP1001:imag|}: x");
        BindingTest
            .Verify(Schema, "type: {|SLIP1002:model-training|}")
            .Single()
            .ShouldContain("'properties' has no 'image'");
        BindingTest
            .Bind(Schema, "type: my-type@v2\nproperties: {x: 1}")
            .UncheckedTypes.Single()
            .ShouldBe(new UncheckedType("component", "my-type", new SourceSpan("f", 1, 7, 1, 17)));
        BindingTest.Verify(Schema, "properties: {x: 1}");
    }

    [Fact]
    public void What_a_workflow_supplies_counts_as_present()
    {
        const string Schema = """{"properties": {"type": {}, "properties": {"x-slipway-typed-by": "component"}}}""";
        var supplied = new BindingNote(null, ["image"], IsPartial: false);
        var partial = new BindingNote(null, [], IsPartial: true);

        new BindingTest { Note = supplied }.Check(Schema, "type: model-training\nproperties: {cpu: \"1\"}");
        new BindingTest { Note = partial }.Check(Schema, "type: model-training\nproperties: {cpu: {|SLIP1003:1|}}");
    }

    [Fact]
    public void A_mapping_with_lines_that_could_not_be_read_may_lack_keys() =>
        BindingTest.Bind("""{"required": ["a", "b"]}""", "b: 1\n- a\n").Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Nothing_is_said_of_a_value_that_could_not_be_read() =>
        BindingTest
            .Bind("""{"properties": {"a": {"type": "string", "enum": ["x"]}}}""", "a: *unknown\n")
            .Diagnostics.ShouldBeEmpty();

    /// <summary>A schema that says something of the key <c>a</c>.</summary>
    private static string KeyA(string keyword) => "{\"properties\": {\"a\": {" + keyword + "}}}";
}
