using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Slipway.Compiler.Yaml;

namespace Slipway.Compiler.Tests.Yaml;

/// <summary>Readers of others, of YAML 1.1 and of 1.2, read what was written. They come from npm and need node.</summary>
public class OtherReadersTests
{
    [Theory]
    [InlineData("yaml", "1.1")]
    [InlineData("yaml", "1.2")]
    [InlineData("js-yaml", "1.2")]
    public async Task Another_reader_reads_what_was_written(string reader, string version)
    {
        var written = Pairs().Concat(JsonTrees.Documents.Generator.Sample(100, 20)).ToList();
        var lines = await Read(reader, version, written.ConvertAll(one => YamlWriter.Write([one])));
        Assert.SkipWhen(lines is null, $"node or the npm package '{reader}' is not installed");

        foreach (var (document, line) in written.Zip(lines!))
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

    private static async Task<IReadOnlyList<string>?> Read(string reader, string version, IReadOnlyList<string> texts)
    {
        if (await Run("npm", ["root", "--global"], "") is not { } modules)
            return null;
        var script = Path.Combine(Repository.Root, "tests", "Slipway.Compiler.Tests", "Yaml", "read-yaml.cjs");
        var output = await Run("node", [script, reader, version], JsonSerializer.Serialize(texts), modules.Trim());
        return output?.TrimEnd('\n').Split('\n');
    }

    /// <summary>Runs a program; null where it is not there or fails.</summary>
    private static async Task<string?> Run(string program, string[] arguments, string input, string? modules = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (modules is not null)
            start.Environment["NODE_PATH"] = modules;
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await errors;
            return process.ExitCode == 0 ? await output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
