namespace Slipway.Compiler.Tests.Targets;

/// <summary>What target kubernetes leaves out is said once for each thing, and only where that target is asked for.</summary>
public class OmissionTests
{
    private const string Components = """
        - name: queue
          type: {|SLIP3090:cloneset|}
          properties: {image: "shop/queue:1.4"}
          traits:
          - type: keda-auto-scaler
        - name: front
          type: webservice
          properties: {image: "shop/front:1.4"}
          traits:
          - type: {|SLIP3091:keda-auto-scaler|}
            properties: {minReplicas: 3}
          - type: {|SLIP3091:istio-gateway|}
        """;

    private static readonly string Marked = Spec.Application(Components);

    private static readonly string Clean = SpecMarkup.Parse("spec.yaml", Marked).Text;

    [Fact]
    public void A_component_of_a_type_without_a_template_is_left_out()
    {
        var found = Findings.Verify("SLIP3090", ["kubernetes", "kubevela"], Marked);

        found[0].Message.ShouldContain("component 'queue' is left out of target kubernetes");
        found[0].Message.ShouldContain("set SlipwayTargets to kubevela alone");
    }

    [Fact]
    public void A_trait_is_not_applied_and_those_of_a_component_left_out_go_without_saying()
    {
        var found = Findings.Verify("SLIP3091", ["kubernetes"], Marked);

        found[0].Message.ShouldContain("trait 'keda-auto-scaler' of component 'front' is not applied");
    }

    [Theory]
    [InlineData("SLIP3090")]
    [InlineData("SLIP3091")]
    public void Target_kubevela_leaves_nothing_out(string id) => Findings.Verify(id, ["kubevela"], Clean);

    [Fact]
    public void Specs_with_errors_are_not_compiled_and_so_nothing_is_left_out()
    {
        var broken = Clean.Replace("shop/front:1.4", "shop/Front", StringComparison.Ordinal);

        Compile.For("kubernetes", broken).Analysis.HasErrors.ShouldBeTrue();
        Findings.Verify("SLIP3090", ["kubernetes"], broken);
    }

    [Fact]
    public void What_is_left_out_is_not_in_the_manifest_and_an_empty_manifest_is_not_made()
    {
        var compilation = Compile.For("kubernetes", Clean);
        compilation.Manifests.Single().Objects.Single()["metadata"]!["name"]!.GetValue<string>().ShouldBe("front");

        var alone = Compile.For("kubernetes", Spec.Component("cloneset", "image: shop/queue:1.4"));
        alone.Analysis.HasErrors.ShouldBeFalse();
        alone.Manifests.ShouldBeEmpty();
    }
}
