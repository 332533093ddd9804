namespace Slipway.Compiler.Tests.Rendering;

/// <summary>What the operator reads in any case is written in the usual one.</summary>
public class RoleSpellingTests
{
    private const string Job = """
        apiVersion: training.kubedl.io/v1alpha1
        kind: TFJob
        metadata: {name: train}
        spec:
          tfReplicaSpecs:
            worker: {template: {spec: {containers: [{name: tensorflow, image: "a/b:1"}]}}}
            PS: {template: {spec: {containers: [{name: tensorflow, image: "a/b:1"}]}}}
        """;

    [Theory]
    [InlineData("kubernetes")]
    [InlineData("kubevela")]
    [InlineData("argo")]
    public void A_role_has_its_usual_spelling_in_every_manifest(string target)
    {
        var manifest = Compile.For(target, Job).Manifests.Single().Text;

        manifest.ShouldContain("    PS:\n");
        manifest.ShouldContain("    Worker:\n");
    }

    [Fact]
    public void So_has_a_role_of_a_component_of_the_ML_platform()
    {
        var application = """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: a}
            spec:
              components:
              - name: train
                type: tfjob
                properties:
                  tfReplicaSpecs:
                    worker: {template: {spec: {containers: [{name: tensorflow, image: "a/b:1"}]}}}
            """;

        Compile.For("kubernetes", application).Manifests.Single().Text.ShouldContain("    Worker:\n");
    }
}
