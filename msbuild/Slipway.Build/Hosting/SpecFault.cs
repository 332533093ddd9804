using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Build.Hosting;

/// <summary>Why spec methods gave no specs.</summary>
/// <param name="Id">The id.</param>
/// <param name="File">The source file, or the project.</param>
/// <param name="Line">The line; 0 where none is known.</param>
/// <param name="Message">What is wrong.</param>
internal sealed partial record SpecFault(string Id, string File, int Line, string Message)
{
    /// <summary>Reads a line that the host printed: <c>Specs.cs(12): error SLIP9023: text</c>.</summary>
    /// <returns>The fault, or null where the line is none.</returns>
    public static SpecFault? Parse(string line, string project)
    {
        var match = Form().Match(line);
        if (!match.Success)
            return null;
        var file = match.Groups["file"];
        var number = file.Success ? int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return new SpecFault(
            match.Groups["id"].Value,
            file.Success ? file.Value : project,
            number,
            match.Groups["text"].Value
        );
    }

    [GeneratedRegex(
        @"^((?<file>.+)\((?<line>[0-9]{1,9})\): )?error (?<id>SLIP[0-9]{4}): (?<text>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
