using Microsoft.CodeAnalysis.CSharp;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Generators.Tests;

/// <summary>Literals that messages and builders write, against those of the C# compiler.</summary>
public sealed class LiteralTests
{
    [Fact]
    public void Every_character_is_written_as_the_compiler_writes_it()
    {
        var letters = Enumerable.Range(0, char.MaxValue + 1).Select(code => $"a{(char)code}b");
        letters.Where(text => CSharpLiteral.Of(text) != SymbolDisplay.FormatLiteral(text, quote: true)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("C:\\dir\\\"x\"")]
    [InlineData("\U0001F600 and \U000E0001 and \U0010FFFF")]
    [InlineData("\uD83D and \uDE00\uD83D")]
    public void A_text_as_well(string text) =>
        CSharpLiteral.Of(text).ShouldBe(SymbolDisplay.FormatLiteral(text, quote: true));
}
