using Slipway.Schema.Diagnostics;

namespace Slipway.Schema.Tests;

/// <summary>Fixes as data: edits with places, applied to a text.</summary>
public sealed class FixTests
{
    private const string Text = "a: 1\nbb: 2\r\nc: 3\n";

    [Fact]
    public void Edits_are_applied_where_they_were_made_whatever_their_order()
    {
        var fix = new Fix(
            "Change",
            [new TextEdit(At(1, 4, 5), "100"), new TextEdit(At(3, 1, 2), "key"), new TextEdit(At(2, 5, 6), "")]
        );

        fix.Apply("x.yaml", Text).ShouldBe("a: 100\nbb: \r\nkey: 3\n");
    }

    [Fact]
    public void Text_is_added_where_a_place_has_no_length() =>
        new Fix("Add", [new TextEdit(At(2, 1, 1), "new: 0\n")])
            .Apply("x.yaml", Text)
            .ShouldBe("a: 1\nnew: 0\nbb: 2\r\nc: 3\n");

    [Fact]
    public void Other_files_stay_as_they_are() =>
        new Fix("Change", [new TextEdit(At(1, 1, 2), "z")]).Apply("y.yaml", Text).ShouldBe(Text);

    [Fact]
    public void A_place_without_columns_has_no_fix() =>
        Fix.Write(SourceSpan.WholeLine("Specs.cs", 3), "x").ShouldBeNull();

    [Theory]
    [InlineData("name", "\"name\"")]
    [InlineData("my-name", "my-name")]
    [InlineData("say \"so\"", null)]
    [InlineData("C:\\a", null)]
    [InlineData("\a", null)]
    public void A_name_that_could_not_be_in_quotes_as_it_is_has_no_fix(string name, string? written) =>
        (Fix.WriteValue(At(1, 1, 2), name)?.Edits.Single().NewText).ShouldBe(written);

    [Fact]
    public void A_fix_is_read_from_the_texts_that_it_was_written_as()
    {
        var fix = new Fix("Change", [new TextEdit(At(1, 4, 5), "10\n, 20"), new TextEdit(At(2, 1, 1), "")]);

        var read = FixProperties.Read(FixProperties.Of(fix).ToDictionary());

        read!.Title.ShouldBe(fix.Title);
        read.Edits.ShouldBe(fix.Edits);
        FixProperties.Read(FixProperties.Of(null).ToDictionary()).ShouldBeNull();
    }

    [Fact]
    public void A_remedy_brings_its_fix_to_the_finding()
    {
        var kind = new DiagnosticDescriptor("SLIP2001", Severity.Error, "A name", "'{0}' is unknown: {1}");
        var fix = Fix.Write(At(1, 1, 2), "b")!;

        var found = kind.At(At(1, 1, 2), "a", new Remedy("did you mean 'b'?", fix));

        found.Message.ShouldBe("'a' is unknown: did you mean 'b'?");
        found.Fix.ShouldBe(fix);
        kind.At(At(1, 1, 2), "a", new Remedy("write one")).Fix.ShouldBeNull();
    }

    [Fact]
    public void Two_kinds_may_not_share_an_id()
    {
        var one = new DiagnosticDescriptor("SLIP2001", Severity.Error, "A name", "{0}");

        new DiagnosticCatalogue([one], [one with { }]).All.ShouldBe([one]);
        Should.Throw<ArgumentException>(() => new DiagnosticCatalogue([one], [one with { Title = "Another" }]));
    }

    private static SourceSpan At(int line, int start, int end) => new("x.yaml", line, start, line, end);
}
