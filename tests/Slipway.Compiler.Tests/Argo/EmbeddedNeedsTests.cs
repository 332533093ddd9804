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

    [Theory]
    [InlineData(
        "s3-bucket",
        "provider: alibaba\nbucket: ml-example",
        "needs Secret 'alibaba-account-creds' in namespace 'default' (component 'comp', credentials)"
    )]
    [InlineData(
        "webservice",
        "image: shop/front:1.4\nimagePullSecrets: [registry]",
        "needs Secret 'registry' in namespace 'default' (component 'comp', image pulls)"
    )]
    [InlineData(
        "model-training",
        "image: shop/train:1.4\nenv:\n- name: TOKEN\n  valueFrom: {secretKeyRef: {name: shop, key: token}}",
        "needs Secret 'shop' in namespace 'default' (component 'comp', env TOKEN)"
    )]
    public void A_manifest_names_the_Secrets_of_every_kind_of_component(string type, string properties, string note) =>
        Compile.For("argo", Spec.Component(type, properties)).Manifests.Single().Notes.ShouldContain(note);

    [Fact]
    public void A_Secret_that_a_controller_writes_is_not_needed() =>
        Compile
            .For("argo", Spec.Component("s3-bucket", "provider: alibaba\nbucket: ml-example"))
            .Manifests.Single()
            .Notes.Count.ShouldBe(1);

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
