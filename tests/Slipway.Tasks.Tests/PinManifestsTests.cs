using Microsoft.Build.Utilities;
using Slipway.Release;
using Slipway.Tasks.Compiling;

namespace Slipway.Tasks.Tests;

/// <summary>Pinning takes what the build wrote, and renders again what digests change.</summary>
public sealed class PinManifestsTests : IDisposable
{
    private const string Digest = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private readonly TaskRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void Manifests_that_run_an_image_of_the_project_get_its_digest_and_others_are_copied()
    {
        Compile();

        Pin().Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        Text("pinned/kubernetes/own.yaml").ShouldContain($"image: host.example/team/own@{Digest}");
        Text("pinned/kubernetes/other.yaml").ShouldBe(Text("out/kubernetes/other.yaml"));
        run.Files("pinned").Count.ShouldBe(run.Files("out").Count);
        Lines("pin/manifests.txt")
            .Order(StringComparer.Ordinal)
            .ShouldBe(run.Files("pinned").Order(StringComparer.Ordinal));
        var record = Record("pin/release.json");
        record.Pins.ShouldBe([new ReleasePin("team/own:1", $"host.example/team/own@{Digest}")]);
        foreach (var manifest in record.Manifests)
            manifest.Digest.ShouldBe(
                ReleaseManifest.DigestOf(File.ReadAllBytes(run.PathOf($"pinned/{manifest.Path}")))
            );
    }

    [Fact]
    public void The_build_is_pinned_as_it_was_asked_for()
    {
        Compile(task => task.Namespace = "ml");

        Pin().Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        Text("pinned/kubernetes/own.yaml").ShouldContain("namespace: ml");
    }

    [Theory]
    [InlineData(+1)]
    [InlineData(-60)]
    public void A_spec_that_changed_since_is_compiled_again(int minutes)
    {
        Compile();
        Spec("other", "example.com/other:2");
        File.SetLastWriteTimeUtc(run.PathOf("other.yaml"), DateTime.UtcNow.AddMinutes(minutes));

        Pin().Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        Text("pinned/kubernetes/other.yaml").ShouldContain("image: example.com/other:2");
    }

    [Fact]
    public void A_manifest_that_someone_changed_is_made_again()
    {
        Compile();
        File.AppendAllText(run.PathOf("out/kubernetes/other.yaml"), "# by hand\n");

        Pin().Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        Text("pinned/kubernetes/other.yaml").ShouldNotContain("by hand");
    }

    [Fact]
    public void Without_a_build_there_is_nothing_to_pin()
    {
        Pin().Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith("Demo.csproj(1,1): SLIP9001: --no-build is wrong: ");
        run.Files("pinned").ShouldBeEmpty();
    }

    private void Compile(Action<CompileSpecs>? with = null)
    {
        using var task = run.Compile(Spec("own", "team/own:1"), Spec("other", "example.com/other:1"));
        with?.Invoke(task);
        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
    }

    private Microsoft.Build.Framework.ITaskItem Spec(string name, string image) =>
        run.Spec(
            $"{name}.yaml",
            $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata:
              name: {{name}}
            spec:
              components:
              - name: {{name}}-web
                type: webservice
                properties:
                  image: {{image}}
            """
        );

    private PinManifests Pin()
    {
        var image = new TaskItem("team/own:1");
        image.SetMetadata("Reference", "host.example/team/own:1");
        image.SetMetadata("Digest", Digest);
        return new PinManifests
        {
            BuildEngine = run.Engine,
            ProjectFile = "Demo.csproj",
            Request = run.PathOf("obj/request.json"),
            BuiltImages = [image],
            OutputFolder = run.PathOf("pinned"),
            IntermediateFolder = run.PathOf("pin"),
        };
    }

    private string Text(string file) => File.ReadAllText(run.PathOf(file));

    private string[] Lines(string file) => File.ReadAllLines(run.PathOf(file));

    private ReleaseRecord Record(string file) =>
        ReleaseJson.Read(File.ReadAllBytes(run.PathOf(file))).ShouldNotBeNull();
}
