using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Schema.Json;

namespace Slipway.Schema.Tests.Json;

/// <summary>What holds for every text: reading it never throws, and what it finds lies inside the text.</summary>
public class AnyJsonTests
{
    private const string Sample = """
        {"type": "object", "required": ["a"], "properties": {"a": {"enum": ["x\n", 1.5e3, null, true]}}}
        """;

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll<string?>(text => LiesInside(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void No_change_to_valid_json_makes_the_reader_throw() =>
        Prop.ForAll<NonNegativeInt, NonNegativeInt, char>(
                (at, length, inserted) =>
                {
                    var start = at.Get % Sample.Length;
                    var cut = Sample.Remove(start, Math.Min(length.Get % 5, Sample.Length - start));
                    LiesInside(cut.Insert(start, inserted.ToString()));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_json_writers_write_reads_without_a_fault() =>
        Prop.ForAll<string?[]>(texts =>
            {
                var json = JsonSerializer.Serialize(texts);
                var tree = JsonTree.Parse("f", json);

                tree.Faults.ShouldBeEmpty();
                ((JsonArraySyntax)tree.Root)
                    .Items.Select(item => (item as JsonStringSyntax)?.Text)
                    .ShouldBe(JsonSerializer.Deserialize<string?[]>(json)!);
            })
            .QuickCheckThrowOnFailure();

    private static void LiesInside(string text)
    {
        var tree = JsonTree.Parse("f", text);
        var lines = text.Split('\n');
        foreach (var span in tree.Faults.Select(fault => fault.Span).Append(tree.Root.Span))
        {
            span.StartLine.ShouldBeInRange(1, lines.Length);
            span.StartColumn.ShouldBeInRange(1, lines[span.StartLine - 1].Length + 1);
            span.EndLine.ShouldBeInRange(span.StartLine, lines.Length);
        }
    }
}
