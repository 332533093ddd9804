using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Build.Faults;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>Reads what the spec host reports.</summary>
internal static partial class HostReport
{
    /// <summary>Reads a line that the host printed: <c>Specs.cs(12,9): error SLIP9023: text</c>.</summary>
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
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
