using static Slipway.Compiler.Tests.Objects.RenderedSpec;

namespace Slipway.Compiler.Tests.Objects;

public class ForeignObjectTests
{
    [Fact]
    public void An_object_that_another_Application_makes_is_reported()
    {
        var found = Find("SLIP2016", Web("express-server", "[]"), Web("express-server", "[]")).ShouldHaveSingleItem();

        found.Span.File.ShouldBe("spec2.yaml");
        found.Message.ShouldContain("the Deployment 'express-server' in namespace 'default'");
        found.Message.ShouldContain("the Application 'app1' (component 'express-server' in spec1.yaml(6,11))");
    }

    [Fact]
    public void Two_components_of_one_name_are_reported_once_whatever_they_make() =>
        Find("SLIP2016", Web("web"), Web("web")).ShouldHaveSingleItem();

    [Fact]
    public void A_claim_that_another_Application_makes_is_reported_with_pvcRef()
    {
        const string storage = "{name: my-pvc, mountPath: /model}";

        Find("SLIP2016", Training("first", storage), Training("second", storage))
            .ShouldHaveSingleItem()
            .Message.ShouldContain("pvcRef: {name: my-pvc");
    }

    [Fact]
    public void What_Seldon_makes_counts() => Find("SLIP2016", Serving("iris"), Web("iris-p")).ShouldHaveSingleItem();

    [Theory]
    [InlineData("shared-resource")]
    [InlineData("topology")]
    public void A_policy_may_let_Applications_share_or_keep_them_apart(string type) =>
        Find(
                "SLIP2016",
                Web("web", "[]"),
                Web("web", "[]") + $"  policies:\n  - {{name: p, type: {type}, properties: {{}}}}\n"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Objects_of_other_names_are_fine() =>
        Find("SLIP2016", Web("one"), Web("two"), Serving("three")).ShouldBeEmpty();
}
