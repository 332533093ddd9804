namespace Slipway.Compiler.Tests.Targets;

/// <summary>A component whose type requires what only KubeVela fills in.</summary>
public class UnfilledComponentTests
{
    private const string Source =
        "- {name: src, type: webservice, outputs: [{name: img, valueFrom: \"output.spec.replicas\"}], properties: {image: \"nginx:1.20\"}}\n";

    private const string Filled =
        "- {name: {|SLIP3093:dst|}, type: webservice, inputs: [{from: img, parameterKey: image}], properties: {cpu: \"0.5\"}}";

    [Fact]
    public void It_is_left_out_of_target_kubernetes_and_of_no_other()
    {
        var marked = Spec.Application(Source + Filled);
        Findings
            .Verify("SLIP3093", ["kubernetes", "kubevela"], marked)
            .Single()
            .Message.ShouldContain("fills in its 'image' when KubeVela runs the Application");

        var compilation = Compile.For(["kubernetes", "kubevela"], new(), SpecMarkup.Parse("spec.yaml", marked).Text);
        var kubernetes = compilation.Manifests.Single(one => one.Path == "kubernetes/app.yaml").Text;
        kubernetes.ShouldContain("name: src");
        kubernetes.ShouldNotContain("name: dst");
        compilation.Manifests.Single(one => one.Path == "kubevela/app.yaml").Text.ShouldContain("parameterKey: image");
    }

    [Fact]
    public void What_an_override_policy_fills_in_is_filled_in()
    {
        var policy =
            "- {name: p, type: override, properties: {components: [{name: web, properties: {image: \"nginx:1.27.3\"}}]}}";
        var spec = Spec.Application("- {name: web, type: webservice, properties: {cpu: \"1\"}}", policy);

        Findings.Verify("SLIP3093", ["kubernetes"], spec);
        Compile.For("kubernetes", spec).Manifests.Single().Text.ShouldContain("image: nginx:1.27.3");
    }

    [Fact]
    public void An_override_policy_that_no_step_names_fills_nothing_in() =>
        Findings.Verify(
            "SLIP3093",
            ["kubernetes"],
            Spec.Application(
                "- {name: {|SLIP3093:web|}, type: webservice, properties: {cpu: \"1\"}}",
                "- {name: p, type: override, properties: {components: [{name: web, properties: {image: \"nginx:1.27.3\"}}]}}",
                "steps:\n- {name: go, type: apply-component, properties: {component: web}}"
            )
        );

    [Fact]
    public void An_input_of_a_step_that_applies_it_does_so_too() =>
        Findings.Verify(
            "SLIP3093",
            ["kubernetes"],
            Spec.Application(
                "- {name: {|SLIP3093:train|}, type: model-training, properties: {cpu: \"1\"}}",
                workflow: "steps:\n- {name: go, type: apply-component, properties: {component: train}, inputs: [{from: context.name, parameterKey: image}]}"
            )
        );

    [Fact]
    public void What_may_be_left_out_may_be_filled_in() =>
        Findings.Verify(
            "SLIP3093",
            ["kubernetes"],
            Spec.Application(
                Source
                    + "- {name: dst, type: webservice, inputs: [{from: img, parameterKey: cpu}], properties: {image: \"nginx:1.20\"}}"
            )
        );
}
