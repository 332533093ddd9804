using System.Text;
using Slipway.Language.Syntax;

namespace Slipway.Language.Tests.Yaml;

public class SourceTextTests
{
    [Fact]
    public void Files_in_utf8_and_utf16_are_decoded()
    {
        SourceText.Decode("f", "a: é"u8).Text.ShouldBe("a: é");
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var source = SourceText.Decode("f", [.. encoding.GetPreamble(), .. encoding.GetBytes("a: é😀\n")]);
            source.Text.ShouldBe("a: é😀\n");
            source.Diagnostics.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_once_a_line_at_their_place()
    {
        var source = SourceText.Decode("f", [.. "a: b\nc: "u8, 0xFF, 0xC3, .. "\nd: "u8, 0xE9, .. "\n"u8]);

        source.Diagnostics.Select(found => $"{found.Span} {found.Id}").ShouldBe(["f(2,4) SLIP0003", "f(3,4) SLIP0003"]);
        source.Text.Replace(" ", "").ShouldBe("a:b\nc:\nd:\n");
    }

    [Fact]
    public void The_replacement_character_itself_is_text() =>
        SourceText.Decode("f", "a: \uFFFD"u8).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Half_a_character_of_utf16_is_reported() =>
        SourceText
            .Decode("f", [0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x00, 0xD8])
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("SLIP0003");

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\u0001', "U+0001")]
    [InlineData('\u001B', "U+001B")]
    [InlineData('\u007F', "U+007F")]
    [InlineData('\u0085', "U+0085")]
    [InlineData('\u0090', "U+0090")]
    [InlineData('\u2028', "U+2028")]
    [InlineData('\uD800', "U+D800")]
    [InlineData('\uFFFE', "U+FFFE")]
    public void A_character_that_must_not_be_in_yaml_is_reported(char character, string name)
    {
        var source = SourceText.From("f", $"a: b\r\nc:\r {character}d {character}\n");

        var found = source.Diagnostics.ShouldHaveSingleItem();
        found.ToString().ShouldStartWith($"f(3,2): error SLIP0004: the character {name} is not allowed in YAML");
        source.Text.ShouldBe("a: b\r\nc:\r  d  \n");
    }

    [Fact]
    public void Tabs_line_ends_and_letters_of_all_scripts_are_fine() =>
        SourceText.From("f", "a:\té\u00A0漢😀\uFEFF\r\n").Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var source = SourceText.Decode("f", new byte[50 * 1024 * 1024]);

        source.Text.ShouldBeEmpty();
        source.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("the file has 50 MiB and was not read");
    }

    [Fact]
    public void A_file_of_hostile_characters_gives_a_hundred_findings() =>
        SourceText.From("f", string.Concat(Enumerable.Repeat("\u0001\n", 200_000))).Diagnostics.Count.ShouldBe(100);
}
