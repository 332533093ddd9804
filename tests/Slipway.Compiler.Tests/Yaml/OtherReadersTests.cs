using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Slipway.Compiler.Yaml;

namespace Slipway.Compiler.Tests.Yaml;

/// <summary>Readers of others, of YAML 1.1 and of 1.2, read what was written. They come from npm, into the folder of the tests, and run in node.</summary>
public class OtherReadersTests(NpmPackages packages) : IClassFixture<NpmPackages>
{
    [Theory]
    [InlineData("yaml", "1.1")]
    [InlineData("yaml", "1.2")]
    [InlineData("js-yaml", "1.2")]
    public async Task Another_reader_reads_what_was_written(string reader, string version)
    {
        packages.Need();
        var written = Pairs().Concat(JsonTrees.Documents.Generator.Sample(100, 20)).ToList();
        var lines = await Read(reader, version, written.ConvertAll(one => YamlWriter.Write([one])));
        lines.Count.ShouldBe(written.Count);

        foreach (var (document, line) in written.Zip(lines))
        {
            line.ShouldNotStartWith("error:", customMessage: YamlWriter.Write([document]));
            CanonicalJson
                .Of(Numbers(JsonNode.Parse(line)))
                .ShouldBe(CanonicalJson.Of(Numbers(document)), YamlWriter.Write([document]));
        }
    }

    /// <summary>Every pair of texts that readers stumble over, as one text, both as a key and as a value.</summary>
    private static IEnumerable<JsonObject> Pairs() =>
        StumblingTexts
            .All.SelectMany(first => StumblingTexts.All.Select(second => first + second))
            .Distinct(StringComparer.Ordinal)
            .Chunk(50)
            .Select(texts => new JsonObject(texts.Select(text => KeyValuePair.Create(text, (JsonNode?)text))));

    /// <summary>The same tree with every number written one way; JavaScript knows only one type of number.</summary>
    private static JsonNode? Numbers(JsonNode? value) =>
        value switch
        {
            JsonObject json => new JsonObject(
                json.Select(member => KeyValuePair.Create(member.Key, Numbers(member.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Numbers)]),
            JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number => double.Parse(
                scalar.ToJsonString(),
                CultureInfo.InvariantCulture
            ),
            _ => value?.DeepClone(),
        };

    private async Task<IReadOnlyList<string>> Read(string reader, string version, IReadOnlyList<string> texts)
    {
        var script = Repository.PathOf("tests", "Slipway.Compiler.Tests", "Yaml", "read-yaml.cjs");
        var output = await Tool.RunAsync(
            "node",
            [script, reader, version],
            JsonSerializer.Serialize(texts),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["NODE_PATH"] = packages.Modules }
        );
        return output.TrimEnd('\n').Split('\n');
    }
}
