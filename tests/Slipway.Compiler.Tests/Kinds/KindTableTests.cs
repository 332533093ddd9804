using System.Reflection;
using System.Text.Json.Nodes;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Compiler.Tests.Kinds;

public class KindTableTests
{
    [Fact]
    public void Every_kind_that_has_a_file_is_in_the_table()
    {
        var kinds = typeof(KindTable)
            .Assembly.GetTypes()
            .Select(type => type.GetProperty("Kind", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<KnownKind>()
            .Select(kind => $"{kind.Group}/{kind.Name}")
            .ToList();

        kinds.Count.ShouldBeGreaterThan(60);
        KindTable
            .All.Select(kind => $"{kind.Group}/{kind.Name}")
            .Order(StringComparer.Ordinal)
            .ToList()
            .ShouldBe(kinds.Order(StringComparer.Ordinal).ToList());
    }

    [Theory]
    [InlineData("networking.k8s.io", "NetworkPolicy", "networkpolicies")]
    [InlineData("networking.k8s.io", "Ingress", "ingresses")]
    [InlineData("", "PersistentVolumeClaim", "persistentvolumeclaims")]
    [InlineData("acme.example.com", "Batch", "batches")]
    [InlineData("networking.istio.io", "Gateway", "gateways")]
    public void A_plural_is_formed_as_the_server_forms_it(string group, string kind, string plural) =>
        KindTable.Of(group, kind).Plural.ShouldBe(plural);

    [Fact]
    public void Every_requirement_can_be_read()
    {
        foreach (var kind in KindTable.All)
            KindTable.ServedBy($"{kind.Group}/v1", kind.Name).Count.ShouldBe(kind.ServedBy.Count, kind.Name);
    }

    [Fact]
    public void A_kind_of_Kubernetes_makes_nothing_where_nothing_is_known_of_it_and_one_of_others_may()
    {
        KindTable.Of("networking.k8s.io", "NetworkPolicy").MakesAnything.ShouldBeFalse();
        KindTable.Of("acme.example.com", "Farm").MakesAnything.ShouldBeTrue();
    }

    [Theory]
    [InlineData(
        """{"metadata": {"name": "a"}, "spec": {"predictors": [{"name": "b", "graph": {"name": "c"}}]}}""",
        "a-b",
        "a-b-c"
    )]
    [InlineData("""{"metadata": {"name": "a"}, "spec": {"predictors": [{"name": "b"}]}}""", "a-b")]
    [InlineData("""{"metadata": {"name": "a"}, "spec": {"predictors": {"name": "b"}}}""")]
    [InlineData("{}")]
    public void Names_of_what_is_made_follow_from_the_object(string json, params string[] names)
    {
        var view = new JsonView(JsonNode.Parse(json)!.AsObject());

        KindTable
            .Of("machinelearning.seldon.io", "SeldonDeployment")
            .Makes.Where(made => made.Kind == "Service")
            .SelectMany(made => made.Names(view))
            .Where(name => !name.EndsWith('*'))
            .ShouldBe(names);
    }
}
