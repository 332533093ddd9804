using Slipway.Schema.Model;

namespace Slipway.Schema.Tests.Model;

public class DefinitionFactsTests
{
    [Fact]
    public void What_is_known_of_a_type_is_read_at_the_root()
    {
        var facts = Facts(
            """
            {
              "x-slipway-definition": {"component": "cache"},
              "x-slipway-makes": [{"apiVersion": "acme.example.com/v1", "kind": "Cache"}],
              "x-slipway-object-name": {"format": "dns1035-label", "object": "Service", "suffix": "-cache"},
              "x-slipway-lacks": {"replicas": "a cache is always one"}
            }
            """
        );

        facts.Makes.ShouldBe([new DefinitionKind("acme.example.com/v1", "Cache")]);
        facts.ObjectName.ShouldBe(new ObjectNaming("dns1035-label", "Service", "-cache"));
        facts.Missing["replicas"].ShouldBe("a cache is always one");
        facts.Applies.ShouldBeNull();
        facts.Needs.ShouldBeNull();
    }

    [Fact]
    public void What_a_schema_leaves_out_is_not_known_and_an_empty_list_is()
    {
        Facts("""{"x-slipway-definition": {"step": "greet"}}""").Makes.ShouldBeNull();
        Facts("""{"x-slipway-definition": {"step": "greet"}, "x-slipway-makes": []}""").Makes.ShouldBeEmpty();
        Facts("""{"x-slipway-definition": {"step": "greet"}, "x-slipway-applies": []}""").Applies.ShouldBeEmpty();
        Facts("""{"x-slipway-definition": {"trait": "greet"}}""").Becomes.ShouldBeNull();
        Facts("""{"x-slipway-definition": {"trait": "greet"}, "x-slipway-becomes": ["Job"]}""")
            .Becomes.ShouldBe(["Job"]);
    }

    [Theory]
    [InlineData("""{"x-slipway-makes": ["Service"]}""", "'x-slipway-makes' must list kinds")]
    [InlineData("""{"x-slipway-makes": {}}""", "'x-slipway-makes' must be a list")]
    [InlineData("""{"x-slipway-becomes": [1]}""", "'x-slipway-becomes' must list texts")]
    [InlineData("""{"x-slipway-applies": [1]}""", "'x-slipway-applies' must list texts")]
    [InlineData("""{"x-slipway-needs": "replica"}""", "'replica' is not a need that traits have")]
    [InlineData("""{"x-slipway-lacks": {"replica": "why"}}""", "'replica' is not a need that traits have")]
    [InlineData("""{"x-slipway-lacks": {"replicas": 1}}""", "'x-slipway-lacks' must give a text")]
    [InlineData("""{"x-slipway-object-name": {"format": "dns"}}""", "'x-slipway-object-name' must name a format")]
    public void What_cannot_be_read_is_a_fault_of_the_schema(string json, string fault) =>
        Open(json).Faults.ShouldHaveSingleItem().Message.ShouldStartWith(fault);

    private static DefinitionFacts Facts(string json)
    {
        var document = Open(json);
        document.Faults.ShouldBeEmpty();
        return SchemaSubject.Of(document).ShouldHaveSingleItem().Facts;
    }

    private static SchemaDocument Open(string json) =>
        new SchemaSet(name => name == "a.json" ? json : null).Open("a.json").ShouldNotBeNull();
}
