namespace Slipway.Compiler.Tests.Argo;

/// <summary>What is in a Workflow as text is judged and answered for like any other object.</summary>
public class EmbeddedNeedsTests
{
    [Fact]
    public void A_manifest_tells_what_the_objects_in_its_templates_need()
    {
        var spec = Spec.Component(
            "webservice",
            "image: shop/front:1.4\nenv:\n- name: TOKEN\n  valueFrom: {secretKeyRef: {name: shop, key: token}}"
        );

        Compile
            .For("argo", spec)
            .Manifests.Single()
            .Notes.ShouldBe(["needs Secret 'shop' in namespace 'default' (component 'comp', env TOKEN)"]);
    }

    [Fact]
    public void The_claims_that_a_Workflow_makes_are_no_need() =>
        Compile
            .For(
                "argo",
                Spec.Component("model-training", "image: shop/train:1.4\nstorage: [{name: data, mountPath: /data}]")
            )
            .Manifests.Single()
            .Notes.ShouldBeEmpty();

    [Fact]
    public void The_objects_in_templates_get_the_second_opinion_too()
    {
        var argo = Compile.For("argo", Spec.Component("webservice", "image: shop/front:1.4"));
        var kubernetes = Compile.For("kubernetes", Spec.Component("webservice", "image: shop/front:1.4"));

        Texts(kubernetes).ShouldBeSubsetOf(Texts(argo));
        Texts(kubernetes).ShouldNotBeEmpty();
        return;

        static IEnumerable<string> Texts(Compilation compilation) =>
            compilation.Rendered.Select(one => one.Json.ToJsonString());
    }
}
