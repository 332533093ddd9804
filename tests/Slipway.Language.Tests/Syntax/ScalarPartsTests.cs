using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Syntax;

public class ScalarPartsTests
{
    private static (int Line, int From, int To) Part(string value, int start, int length)
    {
        var text = $"apiVersion: v1\nkind: ConfigMap\nvalue: {value}\n";
        var root = Analysis.Run([SourceText.From("a.yaml", text)], new WorkspaceOptions()).Workspace.Documents[0].Root;
        var span = root.Text("value")!.PartSpan(start, length);
        return (span.StartLine, span.StartColumn, span.EndColumn);
    }

    [Fact]
    public void Plain_and_quoted_texts_on_one_line_give_the_exact_place()
    {
        Part("one two", 4, 3).ShouldBe((3, 12, 15));
        Part("'one two'", 4, 3).ShouldBe((3, 13, 16));
        Part("\"one two\"", 4, 3).ShouldBe((3, 13, 16));
    }

    [Fact]
    public void Escapes_give_the_whole_text()
    {
        Part("'it''s two'", 5, 3).ShouldBe((3, 8, 19));
        Part("\"one\\ttwo\"", 4, 3).ShouldBe((3, 8, 18));
    }

    [Fact]
    public void Texts_over_several_lines_and_parts_of_no_length_give_the_whole_text()
    {
        Part("one\n  two", 4, 3).From.ShouldBe(8);
        Part("|\n  one two", 4, 3).ShouldBe(Part("|\n  one two", 0, 0));
        Part("one two", 4, 0).ShouldBe((3, 8, 15));
    }
}
