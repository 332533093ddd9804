using Slipway.Schema.Json;

namespace Slipway.Schema.Tests.Json;

public class JsonTreeTests
{
    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var root = Read("""{"a": [1, -2.5e3, true, false, null, "x"], "b": {}}""");

        var items = root["a"].ShouldBeOfType<JsonArraySyntax>().Items;
        items[0].ShouldBeOfType<JsonNumberSyntax>().Value.ShouldBe(1);
        items[1].ShouldBeOfType<JsonNumberSyntax>().Value.ShouldBe(-2500);
        items[1].ShouldBeOfType<JsonNumberSyntax>().Text.ShouldBe("-2.5e3");
        items[2].ShouldBeOfType<JsonBooleanSyntax>().Value.ShouldBeTrue();
        items[3].ShouldBeOfType<JsonBooleanSyntax>().Value.ShouldBeFalse();
        items[4].ShouldBeOfType<JsonNullSyntax>();
        items[5].ShouldBeOfType<JsonStringSyntax>().Text.ShouldBe("x");
        root["b"].ShouldBeOfType<JsonObjectSyntax>().Members.ShouldBeEmpty();
        root["c"].ShouldBeNull();
    }

    [Fact]
    public void Values_know_where_they_are()
    {
        var root = Read("{\n  \"a\": [1,\n    22]\n}");

        root.Span.ShouldBe(new SourceSpan("f", 1, 1, 4, 2));
        root.Members[0].NameSpan.ShouldBe(new SourceSpan("f", 2, 3, 2, 6));
        var list = root["a"].ShouldBeOfType<JsonArraySyntax>();
        list.Span.ShouldBe(new SourceSpan("f", 2, 8, 3, 8));
        list.Items[1].Span.ShouldBe(new SourceSpan("f", 3, 5, 3, 7));
    }

    [Theory]
    [InlineData("""["\"\\\/\b\f\n\r\t\u0041"]""", "\"\\/\b\f\n\r\tA")]
    [InlineData("[\"\\ud83d\\ude00\"]", "😀")]
    [InlineData("""["é"]""", "é")]
    public void Escapes_are_resolved(string json, string expected) =>
        JsonTree
            .Parse("f", json)
            .Root.ShouldBeOfType<JsonArraySyntax>()
            .Items.Single()
            .ShouldBeOfType<JsonStringSyntax>()
            .Text.ShouldBe(expected);

    [Fact]
    public void A_byte_order_mark_is_passed_over() => JsonTree.Parse("f", "\uFEFF{}").Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("", 1, 1, "a value is missing here")]
    [InlineData("{", 1, 2, "a member name in double quotes is expected here")]
    [InlineData("[1, ", 1, 5, "a value is missing here")]
    [InlineData("[1 2]", 1, 4, "',' is expected here")]
    [InlineData("[1,]", 1, 4, "a comma is not allowed before ']': remove it")]
    [InlineData("{\"a\": 1,}", 1, 9, "a comma is not allowed before '}': remove it")]
    [InlineData("{a: 1}", 1, 2, "a member name in double quotes is expected here")]
    [InlineData("{\"a\" 1}", 1, 6, "':' is expected here")]
    [InlineData("{}\n{}", 2, 1, "there is text after the end of the JSON value: remove it")]
    [InlineData("[x]", 1, 2, "'x' cannot start a JSON value")]
    [InlineData("[tru]", 1, 2, "'true' is expected here")]
    [InlineData("[01]", 1, 2, "'01' is not a JSON number")]
    [InlineData("[1.]", 1, 2, "'1.' is not a JSON number")]
    [InlineData("[-]", 1, 2, "'-' is not a JSON number")]
    [InlineData("[1e]", 1, 2, "'1e' is not a JSON number")]
    [InlineData("[\"a]", 1, 2, "the string is not closed: add a double quote")]
    [InlineData("[\"a\nb\"]", 1, 4, "a string may not span lines or hold control characters: write \\n or \\u00XX")]
    [InlineData("[\"\\q\"]", 1, 3, "this escape is unknown: JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX")]
    [InlineData(
        "[\"\\u12\"]",
        1,
        3,
        "this escape is unknown: JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"
    )]
    [InlineData("[1, // one\n2]", 1, 5, "'/' cannot start a JSON value")]
    public void A_fault_is_reported_at_its_place(string json, int line, int column, string message)
    {
        var fault = JsonTree.Parse("f", json).Faults.ShouldHaveSingleItem();

        fault.Message.ShouldBe(message);
        fault.Span.ShouldSatisfyAllConditions(
            span => span.StartLine.ShouldBe(line),
            span => span.StartColumn.ShouldBe(column)
        );
    }

    [Fact]
    public void A_member_that_appears_twice_is_reported_and_its_first_value_kept()
    {
        var tree = JsonTree.Parse("f", "{\"a\": 1,\n \"a\": 2}");

        var fault = tree.Faults.ShouldHaveSingleItem();
        fault.Message.ShouldBe("the member 'a' appears twice in this object: remove one");
        fault.Span.ShouldBe(new SourceSpan("f", 2, 2, 2, 5));
        tree.Root.ShouldBeOfType<JsonObjectSyntax>()["a"].ShouldBeOfType<JsonNumberSyntax>().Value.ShouldBe(1);
    }

    [Fact]
    public void Hostile_depth_is_a_fault_and_not_the_end_of_the_process()
    {
        var fault = JsonTree.Parse("f", new string('[', 100_000)).Faults.ShouldHaveSingleItem();

        fault.Message.ShouldBe("values are nested too deeply (the limit is 256)");
        fault.Span.StartColumn.ShouldBe(258);
    }

    private static JsonObjectSyntax Read(string json)
    {
        var tree = JsonTree.Parse("f", json);
        tree.Faults.ShouldBeEmpty();
        return tree.Root.ShouldBeOfType<JsonObjectSyntax>();
    }
}
