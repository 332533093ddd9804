using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Compiler.Json;
using Slipway.Compiler.Yaml;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Slipway.Compiler.Tests.Yaml;

/// <summary>Whatever is written is read back as the same, by our own reader and by a plain parser.</summary>
public class YamlRoundTripTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Our_reader_reads_what_was_written() =>
        Prop.ForAll(
                JsonTrees.Documents,
                written => OfReader(YamlWriter.Write([written])).ShouldBe(CanonicalJson.Of(written))
            )
            .Check(Thorough);

    [Fact]
    public void A_plain_parser_reads_the_texts_that_were_written() =>
        Prop.ForAll(
                JsonTrees.Documents,
                written => OfParser(YamlWriter.Write([written])).ShouldBe(CanonicalJson.Of(Texts(written)))
            )
            .Check(Thorough);

    [Theory]
    [InlineData(900)]
    [InlineData(1001)]
    [InlineData(1030)]
    [InlineData(5000)]
    public void Our_reader_reads_keys_of_any_length(int length)
    {
        foreach (var letter in new[] { "a", "\"", "\0" })
        {
            var key = string.Concat(Enumerable.Repeat(letter, length));
            var written = new JsonObject
            {
                [key] = new JsonArray("b", 1),
                ["c"] = new JsonObject
                {
                    [key] = "d",
                    ["e"] = new JsonObject { [key] = 2 },
                },
                ["f"] = new JsonArray(new JsonObject { [key] = "g" }, new JsonObject { ["h"] = "i", [key] = "j" }),
            };

            OfReader(YamlWriter.Write([written])).ShouldBe(CanonicalJson.Of(written));
        }
    }

    [Fact]
    public void Documents_of_one_file_stay_apart() =>
        Prop.ForAll(
                JsonTrees.Documents,
                JsonTrees.Documents,
                (first, second) =>
                    YamlFile
                        .Read(SourceText.From("manifest.yaml", YamlWriter.Write([first, second], "two documents")))
                        .Documents.Select(document => CanonicalJson.Of(document.ToJson()))
                        .ShouldBe([CanonicalJson.Of(first), CanonicalJson.Of(second)])
            )
            .Check(Thorough);

    private static string OfReader(string yaml)
    {
        var file = YamlFile.Read(SourceText.From("manifest.yaml", yaml));
        file.Diagnostics.ShouldBeEmpty();
        return CanonicalJson.Of(file.Documents.Single().ToJson());
    }

    private static string OfParser(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return CanonicalJson.Of(Node(parser));
    }

    private static JsonNode Node(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return scalar.Value;
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
                list.Add(Node(parser));
            return list;
        }
        parser.Consume<MappingStart>();
        var mapping = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
            mapping[parser.Consume<Scalar>().Value] = Node(parser);
        return mapping;
    }

    /// <summary>The same tree with every value as the text it is written as.</summary>
    private static JsonNode Texts(JsonNode? value) =>
        value switch
        {
            JsonObject json => new JsonObject(
                json.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Texts(member.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Texts)]),
            JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => scalar.GetValue<string>(),
            null => "null",
            _ => Number(value.ToJsonString()),
        };

    private static string Number(string json) =>
        json.Contains('E', StringComparison.Ordinal) && !json.Contains('.', StringComparison.Ordinal)
            ? json.Replace("E", ".0E", StringComparison.Ordinal)
            : json;
}
