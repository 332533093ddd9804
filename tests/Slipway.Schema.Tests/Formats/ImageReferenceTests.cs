using Slipway.Schema.Formats;

namespace Slipway.Schema.Tests.Formats;

/// <summary>References to images, as registries read them.</summary>
public class ImageReferenceTests
{
    private const string Hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Theory]
    [InlineData("busybox", "docker.io", "library/busybox", "latest")]
    [InlineData("docker.io/busybox", "docker.io", "library/busybox", "latest")]
    [InlineData("busybox:1.36", "docker.io", "library/busybox", "1.36")]
    [InlineData("team/model:v1", "docker.io", "team/model", "v1")]
    [InlineData("localhost/model", "localhost", "model", "latest")]
    [InlineData("localhost:5000/team/model:v1", "localhost:5000", "team/model", "v1")]
    [InlineData("[::1]:5000/team/model", "[::1]:5000", "team/model", "latest")]
    [InlineData("registry.example.com/a/b/c@sha256:" + Hex, "registry.example.com", "a/b/c", "sha256:" + Hex)]
    [InlineData("example.com/a:v1@sha256:" + Hex, "example.com", "a", "sha256:" + Hex)]
    public void A_reference_names_registry_repository_and_version(
        string text,
        string registry,
        string repository,
        string version
    )
    {
        var reference = ImageReference.Parse(text).ShouldNotBeNull();

        reference.Registry.ShouldBe(registry);
        reference.Repository.ShouldBe(repository);
        reference.Version.ShouldBe(version);
        reference.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("nginx", "nginx", null, null)]
    [InlineData("localhost:5000/a/b", "localhost:5000/a/b", null, null)]
    [InlineData("localhost:5000/a/b:v1", "localhost:5000/a/b", "v1", null)]
    [InlineData("a/b@sha256:" + Hex, "a/b", null, "sha256:" + Hex)]
    public void It_is_written_as_a_name_a_tag_and_a_digest(string text, string name, string? tag, string? digest)
    {
        ImageReference.Read(text, out var fault).ShouldBe(new ImageReference(name, tag, digest));
        fault.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/model")]
    [InlineData("Model")]
    [InlineData("example.com/")]
    [InlineData("model:")]
    [InlineData("model:-v1")]
    [InlineData("model@sha256:abc")]
    [InlineData("https://example.com/model")]
    [InlineData("user:secret@example.com/model")]
    [InlineData("example.com/model name")]
    [InlineData("[::1/model")]
    [InlineData("[1.2.3.4]:5000/model")]
    [InlineData("a..b/model")]
    public void What_is_not_a_reference_is_not_read(string text) => ImageReference.Parse(text).ShouldBeNull();

    [Fact]
    public void A_repository_has_255_characters_at_most()
    {
        ImageReference.Parse("example.com/" + new string('a', 255)).ShouldNotBeNull();
        ImageReference.Read("example.com/" + new string('a', 256), out var fault).ShouldBeNull();

        fault.ShouldBe("has a repository over 255 characters");
    }

    [Fact]
    public void Short_and_long_names_of_a_place_are_the_same()
    {
        var written = ImageReference.Parse("busybox").ShouldNotBeNull();

        written.IsSameAs(ImageReference.Parse("docker.io/library/busybox:latest")!).ShouldBeTrue();
        written.IsSameAs(ImageReference.Parse("busybox:1.36")!).ShouldBeFalse();
    }
}
