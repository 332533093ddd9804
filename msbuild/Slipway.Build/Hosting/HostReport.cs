using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Build.Faults;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>What the spec host reports, in a file that nothing else writes: what is printed is never taken for it.</summary>
/// <param name="Faults">What kept the methods from giving specs.</param>
/// <param name="Place">Where the process was last: <c> in Specs.Serving</c>; empty before the first method.</param>
internal sealed partial record HostReport(IReadOnlyList<Diagnostic> Faults, string Place)
{
    /// <summary>What is before the name of a method in the line that the host writes before it runs it.</summary>
    private const string Running = "running ";

    /// <summary>Reads a report.</summary>
    /// <param name="path">The full path of the file; there need not be one.</param>
    public static HostReport Read(string path)
    {
        if (!File.Exists(path))
            return new HostReport([], "");
        var lines = File.ReadAllLines(path);
        var method = lines.LastOrDefault(line => line.StartsWith(Running, StringComparison.Ordinal));
        return new HostReport(
            [.. lines.Select(line => HostMistake.Parse(line) ?? Parse(line)).OfType<Diagnostic>()],
            method is null ? "" : $" in {method[Running.Length..]}"
        );
    }

    /// <summary>Reads a line that the host wrote: <c>Specs.cs(12,9): error SLIP9023: text</c>.</summary>
    /// <returns>The finding, about the project where the line names no file; null where the line is none.</returns>
    public static Diagnostic? Parse(string line)
    {
        var match = Form().Match(line);
        if (!match.Success)
            return null;
        var file = match.Groups["file"];
        var (start, column) = (Number(match.Groups["line"]), Number(match.Groups["column"]));
        var span = file.Success ? new SourceSpan(file.Value, start, column, start, column) : SourceSpan.None;
        return new Diagnostic(HostDiagnostics.Of(match.Groups["id"].Value), span, match.Groups["text"].Value);
    }

    private static int Number(Group digits) =>
        digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^((?<file>.+)\((?<line>[0-9]{1,9}),(?<column>[0-9]{1,9})\): )?error (?<id>SLIP[0-9]{4}): (?<text>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Form();
}
