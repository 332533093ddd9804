using System.Text;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A word of a command.</summary>
/// <param name="Start">Where in the script it is.</param>
/// <param name="Length">How many characters that are, quotes included.</param>
/// <param name="Text">What it says, quotes taken away.</param>
/// <param name="IsPlain">Whether nothing in it is quoted.</param>
internal sealed record ShellWord(int Start, int Length, string Text, bool IsPlain)
{
    /// <summary>Reads a word.</summary>
    /// <param name="script">The script.</param>
    /// <param name="words">Its words, as the mask has them.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it has ended.</param>
    public static ShellWord Of(string script, string words, int start, int end)
    {
        var isPlain = words.IndexOf(ShellMask.Quoted, start, end - start) < 0;
        return new ShellWord(start, end - start, isPlain ? script[start..end] : Bare(script[start..end]), isPlain);
    }

    /// <summary>The name and value where the word gives a variable a value; null where it does not.</summary>
    public (string Name, string Value)? Assignment =>
        Text.IndexOf('=') is > 0 and var at
        && Text[..at].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? (Text[..at], Text[(at + 1)..])
            : null;

    /// <summary>The program that a word names: what follows the last '/'.</summary>
    public string Program => Text[(Text.LastIndexOf('/') + 1)..];

    private static string Bare(string written)
    {
        var bare = new StringBuilder(written.Length);
        var quote = '\0';
        for (var at = 0; at < written.Length; at++)
        {
            var letter = written[at];
            if (letter == '\\' && quote != '\'' && at + 1 < written.Length)
                bare.Append(written[++at]);
            else if (letter == quote)
                quote = '\0';
            else if (quote == '\0' && letter is '"' or '\'')
                quote = letter;
            else
                bare.Append(letter);
        }
        return bare.ToString();
    }
}
