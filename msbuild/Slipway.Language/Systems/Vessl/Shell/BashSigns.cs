using System.Text.RegularExpressions;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>Signs of bash that are known wherever they are in a script: <c>&lt;&lt;&lt;</c>, <c>${x//a/b}</c>.</summary>
internal static partial class BashSigns
{
    private const string Plain = $"use plain variables, or {Bashism.File}";
    private const string Taken = "takes it as it is";

    /// <summary>Each sign, with whether it works between double quotes.</summary>
    private static readonly (Regex Sign, bool IsQuotable, string Effect, string Remedy)[] Known =
    [
        (PipeStatus(), true, Bashism.Fails, "keep the exit code with 'rc=$?' after a command without a pipe"),
        (Elements(), true, Bashism.Fails, Plain),
        (Lists(), false, Bashism.Fails, Plain),
        (Indirect(), true, Bashism.Fails, "write 'eval' with the name, or use 'case'"),
        (Changed(), true, Bashism.Fails, "write it with 'sed', 'tr' or 'cut', or with '${x%…}' and '${x#…}'"),
        (HereStrings(), false, Bashism.Fails, "write 'printf %s … | command'"),
        (Substitution(), false, Bashism.Fails, "write the output to a file first, or use a pipe"),
        (BothStreams(), false, "starts the command in the background and empties the file", "write '> file 2>&1'"),
        (PipedStreams(), false, Bashism.Fails, "write '2>&1 |'"),
        (Arithmetic(), false, Bashism.Fails, "write 'i=$((i + 1))', or '[ \"$i\" -lt 3 ]' as a test"),
        (Counting(), true, Bashism.Fails, "write '$((i + 1))' and give it to a variable"),
        (Braces(), false, Taken, "write the words one by one, or 'seq' for numbers"),
        (Escapes(), false, Taken, "write \"$(printf '…')\""),
    ];

    /// <summary>The signs in a script, the first of each sort.</summary>
    /// <param name="script">The script.</param>
    public static IEnumerable<Bashism> In(ShellScript script)
    {
        foreach (var (sign, isQuotable, effect, remedy) in Known)
        {
            if (sign.Match(isQuotable ? script.Mask.Expanded : script.Mask.Words) is { Success: true } found)
            {
                var shown = found.Groups["shown"];
                yield return new Bashism(shown.Index, shown.Length, effect, remedy);
            }
        }
    }

    [GeneratedRegex(@"(?<shown>\$\{(?:PIPESTATUS|BASH_SOURCE|FUNCNAME)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PipeStatus();

    [GeneratedRegex(
        @"(?<shown>\$\{[!#]?(?!PIPESTATUS|BASH_SOURCE|FUNCNAME)[A-Za-z_]\w*\[)",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Elements();

    [GeneratedRegex(
        @"(?:^|[\s;&|])(?<shown>[A-Za-z_]\w*\+?=\()",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex Lists();

    [GeneratedRegex(@"(?<shown>\$\{![A-Za-z_]\w*)[}*@]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Indirect();

    [GeneratedRegex(
        @"(?<shown>\$\{[A-Za-z_]\w*(?:/|\^|,|@[A-Za-z]\}|:(?=[\d\s$(]))[^\s}]*\}?)",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Changed();

    [GeneratedRegex(@"(?<shown><<<)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex HereStrings();

    [GeneratedRegex(
        @"(?:^|\s)(?:<\s+)?(?<shown>[<>]\()",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex Substitution();

    [GeneratedRegex(
        @"(?<!&)(?<shown>&>>?|(?<=^|\s)>&(?=\s*[A-Za-z/._~]))",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex BothStreams();

    [GeneratedRegex(@"(?<!\|)(?<shown>\|&)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PipedStreams();

    [GeneratedRegex(
        @"(?:^|[\s;&|!])(?<shown>\(\()(?=[^\n]*\)\))",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex Arithmetic();

    [GeneratedRegex(
        @"(?<shown>\$\(\([^()\n]*?(?:[A-Za-z_]\w*(?:\+\+|--)(?=\s*[,)])|(?:\+\+|--)[A-Za-z_]|\*\*)[^()\n]*\)\))",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Counting();

    [GeneratedRegex(
        @"(?:^|[\s;&|])[^\s;&|={}$]*(?<shown>\{(?:-?\w+\.\.-?\w+(?:\.\.-?\d+)?|[\w./-]*(?:,[\w./-]*)+)\})",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<![\w$}])(?<shown>\$)(?=\u0001)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Escapes();
}
