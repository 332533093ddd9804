using System.Text.RegularExpressions;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A variable that a script reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where in the script it is, its '$' included.</param>
/// <param name="Length">How many characters that are.</param>
internal sealed partial record ShellVariable(string Name, int Start, int Length)
{
    /// <summary>The variables that a script reads and that have no value for the case that they are unset.</summary>
    public static IEnumerable<ShellVariable> ReadBy(ShellMask script) =>
        Use()
            .Matches(script.Expanded)
            .Where(use => !use.Groups["otherwise"].Success)
            .Select(use => new ShellVariable(use.Groups["name"].Value, use.Index, use.Length));

    /// <summary>The names that a script gives values to.</summary>
    public static IEnumerable<string> SetBy(ShellMask script) =>
        Assignment()
            .Matches(script.Expanded)
            .SelectMany(match => match.Groups["name"].Captures)
            .Select(name => name.Value)
            .Concat(Default().Matches(script.Expanded).Select(match => match.Groups["name"].Value));

    [GeneratedRegex(
        @"(?<!\$)\$(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<otherwise>:?[-=+?])?)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Use();

    [GeneratedRegex(
        @"(?:^|[\s;&|({`""'])(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)\+?=|for\s+(?<name>[A-Za-z_][A-Za-z0-9_]*)\s+in\b|getopts\s+\S+\s+(?<name>[A-Za-z_]\w*)|(?:read|mapfile|readarray)(?:[ \t]+-\S+)*(?:[ \t]+(?<name>[A-Za-z_]\w*))+|(?:export|local|declare|typeset|readonly)(?:[ \t]+-\S+)*(?:[ \t]+(?<name>[A-Za-z_]\w*)(?:=\S*)?)+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Assignment();

    [GeneratedRegex(
        @"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*):?=",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Default();
}
