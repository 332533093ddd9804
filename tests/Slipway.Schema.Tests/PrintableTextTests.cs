using Slipway.Schema.Diagnostics;

namespace Slipway.Schema.Tests;

/// <summary>Names that users wrote reach terminals and logs through messages: nothing in them moves a cursor or begins a line.</summary>
public class PrintableTextTests
{
    private static readonly DiagnosticDescriptor Kind = new(
        "SLIP9999",
        Severity.Error,
        "A kind",
        "the name '{0}' is wrong"
    );

    [Theory]
    [InlineData("web\u001b[2J", "web\\u001b[2J")]
    [InlineData("web\0", "web\\u0000")]
    [InlineData("web\nspecs/a.yaml(1,1): error SLIP1: forged", "web\\nspecs/a.yaml(1,1): error SLIP1: forged")]
    [InlineData("web\r", "web\\r")]
    [InlineData("web\u202Egnp.exe", "web\\u202egnp.exe")]
    [InlineData("web\u009b31m", "web\\u009b31m")]
    public void What_is_not_for_reading_is_escaped(string name, string shown)
    {
        Kind.With(name).Message.ShouldBe($"the name '{shown}' is wrong");
        (Kind.With("x") with { Message = name }).Message.ShouldBe(shown);
    }

    [Theory]
    [InlineData("café 東京 — “x”")]
    [InlineData("a\tb")]
    public void What_is_for_reading_stays(string name) => Kind.With(name).Message.ShouldContain(name);
}
