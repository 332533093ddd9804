using Slipway.Compiler.Pinning;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Pinning;

public class PinningTests
{
    private const string Digest = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private const string Application = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: front
        spec:
          components:
          - name: training
            type: model-training
            properties:
              image: team/train:v1
          - name: web
            type: webservice
            properties:
              image: team/web:v1
              env:
              - name: IMAGE
                value: team/web:v1
          - name: other
            type: webservice
            properties:
              image: team/web:v2
        """;

    [Theory]
    [InlineData("kubevela")]
    [InlineData("kubernetes")]
    public void Image_fields_of_every_target_get_the_digest_and_nothing_else_does(string target)
    {
        var text = Text(target, Application, ("team/web:v1", $"host.example/team/web@{Digest}"));

        text.ShouldContain($"image: host.example/team/web@{Digest}");
        text.ShouldContain("value: team/web:v1");
        text.ShouldContain("image: team/web:v2");
        text.ShouldContain("image: team/train:v1");
    }

    [Theory]
    [InlineData("kubevela")]
    [InlineData("kubernetes")]
    public void Without_images_of_its_own_a_project_gets_the_manifests_of_the_build(string target) =>
        Text(target, Application).ShouldBe(Compile.For(target, Application).Manifests.Single().Text);

    [Theory]
    [InlineData("team/web:v1", "team/web:v1", true)]
    [InlineData("docker.io/team/web:v1", "team/web:v1", true)]
    [InlineData("web", "docker.io/library/web:latest", true)]
    [InlineData("team/web", "team/web:v1", false)]
    [InlineData("team/web:v1@" + Digest, "team/web:v1", false)]
    [InlineData("other.example/team/web:v1", "team/web:v1", false)]
    [InlineData("Not An Image", "team/web:v1", false)]
    public void A_name_is_compared_as_registries_see_it(string written, string built, bool isPinned) =>
        (new ImagePins([(built, "pinned")]).Find(written) == "pinned").ShouldBe(isPinned);

    [Fact]
    public void A_ModelVersion_whose_image_is_built_here_needs_no_build_in_the_cluster()
    {
        const string version = """
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata:
              name: color-v1
              namespace: default
            spec:
              modelName: color
              imageRepo: team/color
              imageTag: v1
              storage:
                nfs:
                  server: nfs.example
                  path: /models
                  mountPath: /kubedl-model
            """;

        var text = Text("kubernetes", version, ("team/color:v1", $"team/color@{Digest}"));

        text.ShouldContain($"status:\n  image: team/color@{Digest}\n  imageBuildPhase: ImageBuildSucceeded\n");
        Text("kubernetes", version, ("team/color:v2", "x")).ShouldNotContain("status:");
    }

    private static string Text(string target, string spec, params (string, string)[] pins)
    {
        var analysis = Analysis.Run([SourceText.From("spec.yaml", spec)], new WorkspaceOptions());
        var compiled = Compilation.Run(analysis, [target], pins: new ImagePins(pins));
        compiled.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compiled.Analysis.Diagnostics));
        return string.Concat(compiled.Manifests.Select(manifest => manifest.Text));
    }
}
