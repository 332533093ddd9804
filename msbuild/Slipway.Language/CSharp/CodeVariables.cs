using System.Text.RegularExpressions;
using Slipway.Language.Syntax;

namespace Slipway.Language.CSharp;

/// <summary>Finds the variables that hold what calls make.</summary>
internal static partial class CodeVariables
{
    private const int LongestStatement = 400;

    /// <summary>Finds the variable that a call is assigned to where it is declared.</summary>
    /// <param name="text">The file.</param>
    /// <param name="file">What messages call the file.</param>
    /// <param name="call">Where the name of what is called begins.</param>
    /// <returns>The variable; null where there is none.</returns>
    public static CodeVariable? Of(CodeText text, string file, int call)
    {
        var start = call;
        while (start > 0 && call - start < LongestStatement && text.Code[start - 1] is not (';' or '{' or '}' or ')'))
            start--;
        var match = Declaration().Match(text.Code[start..call].Replace(CodeText.Hidden, ' '));
        if (!match.Success)
            return null;
        var from = start + match.Groups["name"].Index;
        return new CodeVariable(match.Groups["name"].Value, text.Place(file, from, End(text, from)));
    }

    /// <summary>Where the block ends that a character is in.</summary>
    private static int End(CodeText text, int from)
    {
        var depth = 0;
        for (var at = from; at < text.Code.Length; at++)
        {
            if (text.Code[at] == '{')
                depth++;
            else if (text.Code[at] == '}' && --depth < 0)
                return at;
        }
        return text.Code.Length;
    }

    [GeneratedRegex(
        @"^\s*(?:var|[A-Za-z_][\w.]*)\s+(?<name>[A-Za-z_]\w*)\s*=\s*[A-Za-z_][\w.]*\.\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Declaration();
}
