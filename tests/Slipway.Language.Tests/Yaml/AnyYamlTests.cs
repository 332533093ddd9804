using FsCheck;
using FsCheck.Fluent;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Language.Yaml;
using YamlDotNet.RepresentationModel;

namespace Slipway.Language.Tests.Yaml;

/// <summary>What holds for every text and every tree.</summary>
public class AnyYamlTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b: ",
        ": ",
        ":",
        "- ",
        "-",
        "\n",
        "\n  ",
        "\n    ",
        "\r\n",
        " ",
        "\t",
        "'",
        "\"",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        " #",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "|",
        ">",
        "|-\n",
        "?",
        "? ",
        "%",
        "@",
        "\\",
        "\\u12",
        "<<: ",
        "---\n",
        "...\n",
        "~",
        "1",
        "\u0001",
        "\u2028",
        "é",
        "😀",
        "\uD800",
    ];

    /// <summary>Texts made of what means something to YAML, which random characters hardly ever do.</summary>
    private static Arbitrary<string> Texts =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60);

    [Fact]
    public void No_text_makes_reading_throw_and_all_places_lie_in_the_file() =>
        Check.One(Thorough, Prop.ForAll(Texts, LiesInside));

    [Fact]
    public void No_bytes_make_reading_throw() =>
        Check.One(Thorough, Prop.ForAll<byte[]>(bytes => LiesInside(SourceText.Decode("f", bytes))));

    [Fact]
    public void No_text_makes_the_analysis_throw() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Texts,
                text =>
                {
                    var spec = Spec.Component("model-training", "image: a/b:v1") + text;
                    _ = Analysis.Run([SourceText.From("f", spec)], new WorkspaceOptions());
                }
            )
        );

    [Fact]
    public void A_tree_written_as_yaml_reads_back_as_the_same_tree() =>
        Check.One(
            Thorough,
            Prop.ForAll(YamlTrees.Arbitrary, tree => YamlTest.Json(tree.ToYaml()).ShouldBe(tree.ToJson()))
        );

    [Fact]
    public void A_tree_written_as_json_reads_back_as_the_same_tree() =>
        Check.One(
            Thorough,
            Prop.ForAll(YamlTrees.Arbitrary, tree => YamlTest.Json(tree.ToJson()).ShouldBe(tree.ToJson()))
        );

    [Fact]
    public void Comments_and_empty_lines_change_nothing() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                YamlTrees.Arbitrary,
                tree =>
                {
                    var lines = tree.ToYaml().Split('\n').Select(line => $"{line}\n\n   # comment: [x\n");
                    YamlTest.Json(string.Concat(lines)).ShouldBe(tree.ToJson());
                }
            )
        );

    [Fact]
    public void Another_reader_sees_the_same_tree() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                YamlTrees.Arbitrary,
                tree =>
                {
                    var stream = new YamlStream();
                    stream.Load(new StringReader(tree.ToYaml()));
                    var read = YamlFile.Read(SourceText.From("f", tree.ToYaml())).Documents.Single();
                    Same(read, stream.Documents[0].RootNode);
                }
            )
        );

    private static void Same(SpecNode ours, YamlNode theirs)
    {
        switch (theirs)
        {
            case YamlMappingNode mapping:
                var entries = ours.ShouldBeOfType<SpecMapping>().Entries;
                entries.Count.ShouldBe(mapping.Children.Count);
                foreach (var (entry, other) in entries.Zip(mapping.Children))
                {
                    entry.Key.Text.ShouldBe(((YamlScalarNode)other.Key).Value);
                    Same(entry.Value, other.Value);
                }
                break;
            case YamlSequenceNode list:
                var items = ours.ShouldBeOfType<SpecSequence>().Items;
                items.Count.ShouldBe(list.Children.Count);
                foreach (var (item, other) in items.Zip(list.Children))
                    Same(item, other);
                break;
            case YamlScalarNode scalar:
                ours.ShouldBeOfType<SpecScalar>().Text.ShouldBe(scalar.Value);
                ours.Span.StartLine.ShouldBe((int)scalar.Start.Line);
                ours.Span.StartColumn.ShouldBe((int)scalar.Start.Column);
                break;
        }
    }

    private static void LiesInside(string text) => LiesInside(SourceText.From("f", text));

    private static void LiesInside(SourceText source)
    {
        var file = YamlFile.Read(source);
        var lines = source.Text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        foreach (var span in file.Diagnostics.Select(found => found.Span).Concat(file.Documents.SelectMany(Spans)))
        {
            span.StartLine.ShouldBeInRange(1, lines.Length);
            span.StartColumn.ShouldBeInRange(1, lines[span.StartLine - 1].Length + 1);
            span.EndLine.ShouldBeInRange(span.StartLine, lines.Length);
            span.EndColumn.ShouldBeInRange(1, lines[span.EndLine - 1].Length + 2);
        }
    }

    private static IEnumerable<Schema.SourceSpan> Spans(SpecNode node) =>
        node switch
        {
            SpecMapping mapping => mapping.Entries.SelectMany(entry => Spans(entry.Value).Append(entry.Key.Span)),
            SpecSequence list => list.Items.SelectMany(Spans),
            _ => [],
        }
            is var inner
            ? inner.Append(node.Span)
            : [];
}
