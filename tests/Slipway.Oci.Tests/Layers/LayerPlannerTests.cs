using Slipway.Oci.Files;
using Slipway.Oci.Layers;

namespace Slipway.Oci.Tests.Layers;

public sealed class LayerPlannerTests
{
    private const long Mebi = 1024 * 1024;

    [Fact]
    public void Folders_and_links_come_first_large_files_are_alone_and_small_ones_are_bundled()
    {
        var plans = Plan(
            compresses: false,
            ("a/config.json", 10),
            ("a/weights.bin", 64 * Mebi),
            ("tokenizer.json", 63 * Mebi)
        );

        plans
            .Select(plan => string.Join(' ', plan.Entries.Select(entry => entry.Path)))
            .ShouldBe([
                "kubedl-model models models/a",
                "models models/a models/a/weights.bin",
                "models models/a models/a/config.json models/tokenizer.json",
            ]);
    }

    [Fact]
    public void A_bundle_is_bounded()
    {
        var files = Enumerable.Range(0, 9).Select(at => ($"{at}.json", 60 * Mebi)).ToArray();

        Plan(compresses: false, files).Skip(1).Select(plan => plan.Files.Count()).ShouldBe([4, 4, 1]);
    }

    [Fact]
    public void Weights_stay_as_they_are_where_the_rest_is_compressed()
    {
        var plans = Plan(compresses: true, ("model.SAFETENSORS", 10), ("vocab.txt", 10), ("large.txt", 65 * Mebi));

        plans
            .Select(plan => (plan.IsCompressed, string.Join(' ', plan.Files.Select(file => file.Path))))
            .ShouldBe([
                (false, ""),
                (false, "models/model.SAFETENSORS"),
                (true, "models/large.txt"),
                (true, "models/vocab.txt"),
            ]);
    }

    [Theory]
    [InlineData(true, "usr/share/app usr/share/app/sub")]
    [InlineData(false, "usr usr/share usr/share/app usr/share/app/sub")]
    public void Folders_of_a_base_stay_as_they_are(bool hasBase, string expected)
    {
        var tree = new SourceTree(["sub"], [new SourceFile("sub/file", "sub/file", 1, 0)]);

        var plans = new LayerPlanner("usr/share/app", hasBase, compresses: false).Plan(tree);

        string.Join(' ', plans[0].Entries.Select(entry => entry.Path)).ShouldBe(expected);
        string.Join(' ', plans[1].Entries.Select(entry => entry.Path)).ShouldBe(expected + " usr/share/app/sub/file");
    }

    [Fact]
    public void No_file_is_in_two_layers_and_none_is_lost()
    {
        var files = Enumerable.Range(0, 500).Select(at => ($"d{at % 7}/{at}.bin", (at * 7919L % 90) * Mebi)).ToArray();

        var planned = Plan(compresses: true, files).SelectMany(plan => plan.Files).Select(file => file.Path).ToList();

        planned.ShouldBeUnique();
        planned.Order().ShouldBe(files.Select(file => "models/" + file.Item1).Order());
    }

    private static IReadOnlyList<LayerPlan> Plan(bool compresses, params (string Path, long Size)[] files)
    {
        var sources = files.Select(file => new SourceFile(file.Path, file.Path, file.Size, 0)).ToList();
        var folders = sources
            .Select(file => Path.GetDirectoryName(file.Path)!)
            .Where(folder => folder.Length > 0)
            .Distinct()
            .ToList();
        return new LayerPlanner("models", hasBase: false, compresses).Plan(
            new SourceTree(folders, sources),
            new LinkEntry("kubedl-model", "models")
        );
    }
}
