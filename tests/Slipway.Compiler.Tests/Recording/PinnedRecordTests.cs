using System.Text;
using Slipway.Compiler.Pinning;
using Slipway.Release;

namespace Slipway.Compiler.Tests.Recording;

/// <summary>Pinning by the record gives what compiling everything with the digests gives, and renders less.</summary>
public class PinnedRecordTests
{
    private const string Digest = "@sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    public static TheoryData<string> Folders => [.. RecordedSpecs.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_image_pinned_by_the_record_is_every_image_pinned_from_the_start(string folder)
    {
        var built = Compilation.Run(RecordedSpecs.Analyse(folder), Compilation.Targets).Release;

        foreach (var pins in Choices(built))
            ShouldBeAsFromTheStart(folder, built, pins);
    }

    [Fact]
    public void What_runs_no_image_of_the_projects_own_is_left_as_it_is()
    {
        const string folder = "samples/VesslRuns/specs";
        var built = Compilation.Run(RecordedSpecs.Analyse(folder), Compilation.Targets).Release;
        var image = built.Manifests.SelectMany(manifest => manifest.Images).First();
        var pins = new ImagePins([(image, "host.example/own" + Digest)]);

        var pinned = PinnedCompilation.Run(RecordedSpecs.Analyse(folder), pins, built);

        pinned.Manifests.Count.ShouldBe(built.Manifests.Count(manifest => manifest.Images.Contains(image)));
        pinned.Manifests.Count.ShouldBeLessThan(built.Manifests.Count);
        pinned.Release.Pins.ShouldBe([new ReleasePin(image, "host.example/own" + Digest)]);
        PinnedCompilation.IsNeeded(built, new ImagePins([("nobody/runs:this", "x")])).ShouldBeFalse();
    }

    private static void ShouldBeAsFromTheStart(string folder, ReleaseRecord built, ImagePins pins)
    {
        var expected = Compilation.Run(RecordedSpecs.Analyse(folder), Compilation.Targets, pins: pins);

        var pinned = PinnedCompilation.Run(RecordedSpecs.Analyse(folder), pins, built);

        var again = pinned.Manifests.ToDictionary(manifest => manifest.Path, StringComparer.Ordinal);
        foreach (var (manifest, recorded) in expected.Manifests.Zip(pinned.Release.Manifests))
        {
            recorded.Path.ShouldBe(manifest.Path);
            recorded.Digest.ShouldBe(ReleaseManifest.DigestOf(Encoding.UTF8.GetBytes(manifest.Text)), manifest.Path);
            if (again.TryGetValue(manifest.Path, out var rendered))
                rendered.Text.ShouldBe(manifest.Text);
        }
        Json(pinned.Release with { Pins = [] }).ShouldBe(Json(expected.Release));
    }

    /// <summary>Every image and version of a model pinned alone, and all together.</summary>
    private static IEnumerable<ImagePins> Choices(ReleaseRecord built)
    {
        var objects = built.Manifests.SelectMany(manifest => manifest.Objects).ToList();
        var versions = objects
            .Where(one => one.Kind == "ModelVersion")
            .Select(one => $"{one.Json!["spec"]!["imageRepo"]}:{one.Json["spec"]!["imageTag"]}");
        var names = built
            .Manifests.SelectMany(manifest => manifest.Images)
            .Where(image => !image.Contains('@', StringComparison.Ordinal))
            .Concat(versions)
            .Distinct(StringComparer.Ordinal)
            .Select((name, at) => (name, $"host.example/own-{at}{Digest}"))
            .ToList();
        return names.Select(name => new ImagePins([name])).Append(new ImagePins(names));
    }

    private static string Json(ReleaseRecord record) => Encoding.UTF8.GetString(ReleaseJson.Write(record));
}
