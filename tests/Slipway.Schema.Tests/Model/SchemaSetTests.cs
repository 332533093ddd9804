using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Schema.Tests.Model;

public class SchemaSetTests
{
    [Fact]
    public void A_reference_leads_to_another_place_of_the_file()
    {
        var root = Open(
            """{"properties": {"a": {"$ref": "#/definitions/b"}}, "definitions": {"b": {"minimum": 3}}}"""
        ).Root;

        root.Property("a")!.Schema.Reference.ShouldBe("#/definitions/b");
        root.Property("a")!.Schema.Resolved.Minimum.ShouldBe(3);
    }

    [Fact]
    public void A_reference_leads_to_another_file()
    {
        var set = Set(
            ("x/a.json", """{"properties": {"p": {"$ref": "../y/b.json#/definitions/c"}, "q": {"$ref": "d.json"}}}"""),
            ("y/b.json", """{"definitions": {"c": {"$ref": "#/definitions/e"}, "e": {"title": "E"}}}"""),
            ("x/d.json", """{"title": "D"}""")
        );
        var root = set.Open("x/a.json").ShouldNotBeNull().Root;

        root.Property("p")!.Schema.Resolved.Title.ShouldBe("E");
        root.Property("q")!.Schema.Resolved.Title.ShouldBe("D");
        SchemaSet.Check(set.Open("x/a.json")!).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#/definitions/a~1b", "slash")]
    [InlineData("#/definitions/a~0b", "tilde")]
    [InlineData("#/definitions/a~01b", "both")]
    [InlineData("#/definitions/", "empty")]
    [InlineData("#/oneOf/1", "second")]
    [InlineData("#", "root")]
    [InlineData("#/definitions/a%20b", "space")]
    public void A_pointer_names_any_place(string pointer, string title)
    {
        var document = Open(
            """
            {"title": "root", "oneOf": [{"title": "first"}, {"title": "second"}], "definitions": {
              "a/b": {"title": "slash"}, "a~b": {"title": "tilde"}, "a~1b": {"title": "both"},
              "a b": {"title": "space"}, "": {"title": "empty"}, "x": {"$ref": "POINTER"}}}
            """.Replace("POINTER", pointer)
        );

        document.At("/definitions/x")!.Resolved.Title.ShouldBe(title);
        SchemaSet.Check(document).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_next_to_a_reference_describes_this_use()
    {
        var use = Open(
            """{"properties": {"a": {"$ref": "#/definitions/b", "description": "mine", "default": 1, "x-slipway-hint": "h"}}, "definitions": {"b": {"description": "its"}}}"""
        )
            .Root.Property("a")!
            .Schema;

        use.Description.ShouldBe("mine");
        use.Default.ShouldBeOfType<JsonNumberSyntax>();
        use.Annotations.Hint.ShouldBe("h");
        use.Resolved.Description.ShouldBe("its");
    }

    [Theory]
    [InlineData("#/definitions/missing")]
    [InlineData("other.json")]
    [InlineData("#/definitions/a/title/x")]
    [InlineData("#/oneOf/7")]
    public void A_reference_that_leads_nowhere_is_found_and_stands_for_anything(string reference)
    {
        var document = Open(
            "{\n\"properties\": {\"a\": {\"$ref\": \"REFERENCE\"}}, \"oneOf\": [], \"definitions\": {\"a\": {\"title\": \"t\"}}}".Replace(
                "REFERENCE",
                reference
            )
        );

        document.Root.Property("a")!.Schema.Resolved.ShouldBe(SchemaNode.Anything);
        var fault = SchemaSet.Check(document).ShouldHaveSingleItem();
        fault.Message.ShouldBe($"the reference '{reference}' leads nowhere");
        fault.Span.ShouldBe(new SourceSpan("a.json", 2, 30, 2, 32 + reference.Length));
    }

    [Fact]
    public void References_in_a_circle_stand_for_anything_and_are_found()
    {
        var document = Open(
            """{"properties": {"a": {"$ref": "#/definitions/b"}}, "definitions": {"b": {"$ref": "#/definitions/c"}, "c": {"$ref": "#/definitions/b"}}}"""
        );

        document.Root.Property("a")!.Schema.Resolved.ShouldBe(SchemaNode.Anything);
        SchemaSet.Check(document).Count.ShouldBe(3);
        SchemaSet.Check(document)[0].Message.ShouldBe("the reference '#/definitions/b' leads back to itself");
    }

    [Fact]
    public void A_schema_may_hold_itself()
    {
        var document = Open("""{"properties": {"child": {"$ref": "#"}}}""");

        document.Root.Property("child")!.Schema.Resolved.Property("child").ShouldNotBeNull();
        SchemaSet.Check(document).ShouldBeEmpty();
    }

    [Fact]
    public void A_property_that_is_named_like_the_keyword_is_not_a_reference() =>
        SchemaSet
            .Check(Open("""{"properties": {"$ref": {"type": "string"}}, "default": {"$ref": "nowhere"}}"""))
            .ShouldBeEmpty();

    [Fact]
    public void A_file_that_does_not_exist_is_not_a_document() => Set().Open("a.json").ShouldBeNull();

    [Fact]
    public void A_file_is_read_once()
    {
        var reads = 0;
        var set = new SchemaSet(_ =>
        {
            reads++;
            return "{}";
        });

        set.Open("a.json").ShouldBeSameAs(set.Open("a.json"));
        reads.ShouldBe(1);
    }

    private static SchemaDocument Open(string json) => Set(("a.json", json)).Open("a.json")!;

    private static SchemaSet Set(params (string Name, string Text)[] files) =>
        new(name => files.FirstOrDefault(file => file.Name == name).Text);
}
