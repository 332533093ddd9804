using static Slipway.Compiler.Tests.Objects.RenderedSpec;

namespace Slipway.Compiler.Tests.Objects;

public class DuplicateObjectTests
{
    [Theory]
    [InlineData("iris-p", "Service")]
    [InlineData("iris-p-m", "Service")]
    [InlineData("iris-p-0-m", "Deployment")]
    public void What_Seldon_makes_meets_what_a_component_makes(string name, string kind)
    {
        var found = Find("SLIP2010", Serving("iris") + Web(name)).ShouldHaveSingleItem();

        found.Message.ShouldContain($"component '{name}' makes the {kind} '{name}', and so does component 'iris'");
    }

    [Fact]
    public void What_Seldon_makes_of_one_component_meets_what_it_makes_of_another() =>
        Find("SLIP2010", Serving("a", "b-c") + Serving("a-b", "c")).ShouldNotBeEmpty();

    [Fact]
    public void A_notebook_s_Deployment_meets_that_of_its_name() =>
        Find(
                "SLIP2010",
                "  - {name: nb, type: jupyter-notebook, properties: {storage: []}}\n" + Web("nb-jupyter", "[]")
            )
            .ShouldHaveSingleItem();

    [Fact]
    public void Objects_of_other_names_and_kinds_are_fine() =>
        Find("SLIP2010", Serving("iris") + Web("iris-q") + Web("iris-p", "[]")).ShouldBeEmpty();

    [Fact]
    public void Names_that_Seldon_makes_a_hash_of_meet_nothing()
    {
        var name = $"iris-{new string('p', 40)}-{new string('m', 18)}";

        Find("SLIP2010", Serving("iris", new string('p', 40), new string('m', 18)) + Web(name[..63])).ShouldBeEmpty();
    }
}
