using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests;

public sealed class SchemaFaultTests
{
    [Theory]
    [InlineData("{\n  \"type\": }", "/p/thing.json: (1,10)-")]
    [InlineData("{\"properties\": {\"a\": {\"type\": \"text\"}}}", "SLIP1101")]
    [InlineData("{\"properties\": {\"a\": {\"$ref\": \"#/nowhere\"}}}", "leads nowhere")]
    [InlineData("", "SLIP1101")]
    public void A_schema_that_cannot_be_read_is_an_error_at_its_place(string schema, string expected)
    {
        var generated = Generated.From([KeyValuePair.Create("/p/thing.json", schema)]);
        var found = generated
            .Diagnostics.Select(one => $"{one.Location.GetLineSpan()}: {one.Id}: {one.GetMessage()}")
            .ToList();
        found.ShouldContain(one => one.Contains(expected, StringComparison.Ordinal));
        generated.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void One_bad_schema_does_not_cost_the_others()
    {
        var generated = Generated.From([
            KeyValuePair.Create("/p/bad.json", "{"),
            KeyValuePair.Create("/p/good.json", """{"x-slipway-definition":{"component":"good"}}"""),
        ]);
        generated.Sources.Keys.ShouldBe(["Example.Good.g.cs"]);
        generated.Diagnostics.ShouldAllBe(one => one.Id == "SLIP1101");
    }

    [Fact]
    public void Two_schemas_of_one_name_are_an_error_at_the_second()
    {
        var generated = Generated.From([
            KeyValuePair.Create("/p/b.json", """{"x-slipway-definition":{"component":"good"}}"""),
            KeyValuePair.Create("/p/a.json", """{"x-slipway-definition":{"component":"Good"}}"""),
        ]);
        generated.Sources.Count.ShouldBe(1);
        var fault = generated.Diagnostics.ShouldHaveSingleItem();
        fault.Id.ShouldBe("SLIP1102");
        fault.Location.GetLineSpan().Path.ShouldBe("/p/b.json");
    }
}
