using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl.Shell;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Commands;

/// <summary>SLIP5020: bash in a command that the POSIX shell runs.</summary>
public sealed partial class BashSyntax : RunRule
{
    private static readonly (Regex Syntax, bool IsQuotable, string Remedy)[] Known =
    [
        (Arrays(), true, "keep the exit code with 'rc=$?' after a command without a pipe"),
        (Elements(), true, "use plain variables, or put the script into a file and run it with bash"),
        (Lists(), false, "use plain variables, or put the script into a file and run it with bash"),
        (Tests(), false, "write '[ … ]', or 'case' for patterns"),
        (HereStrings(), false, "write 'printf %s … | command'"),
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5020",
            Severity.Warning,
            "A command needs bash",
            "'{0}' is bash, and VESSL runs commands with the POSIX shell, which fails here: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var script in run.Scripts)
        {
            var mask = ShellMask.Of(script.Text);
            foreach (var (syntax, isQuotable, remedy) in Known)
            {
                if (syntax.Match(isQuotable ? mask.Expanded : mask.Code) is { Success: true } found)
                {
                    var shown = found.Groups["shown"];
                    yield return Descriptor.At(ScriptPlace.Of(script, shown.Index, shown.Length), shown.Value, remedy);
                }
            }
        }
    }

    [GeneratedRegex(@"(?<shown>\$\{(?:PIPESTATUS|BASH_SOURCE|FUNCNAME)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Arrays();

    [GeneratedRegex(
        @"(?<shown>\$\{!?(?!PIPESTATUS|BASH_SOURCE|FUNCNAME)[A-Za-z_]\w*\[)",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Elements();

    [GeneratedRegex(@"(?:^|[\s;&|!(])(?<shown>\[\[)\s", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex Tests();

    [GeneratedRegex(@"(?<shown><<<)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex HereStrings();

    [GeneratedRegex(
        @"(?:^|[\s;&|])(?<shown>[A-Za-z_]\w*=\()",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex Lists();
}
