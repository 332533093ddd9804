using Slipway.Cli.Terminals;
using Slipway.Schema.Diagnostics;
using Spectre.Console;

namespace Slipway.Cli.Reports;

/// <summary>Lines for people: as compilers print them, and in a terminal with the line of the file below.</summary>
/// <param name="terminal">Where they go.</param>
internal sealed class HumanReport(Terminal terminal) : Report
{
    /// <inheritdoc />
    public override void Write(IReadOnlyList<PlacedFinding> findings)
    {
        foreach (var one in findings)
        {
            if (terminal.IsRich)
                WriteRich(one);
            else
                terminal.Output.WriteLine(Plain(one));
        }
    }

    /// <summary>A finding as compilers print one: editors and code hosts know the form.</summary>
    private static string Plain(PlacedFinding one) =>
        (one.Finding with { Span = one.Finding.Span with { File = one.File } }).ToString();

    private void WriteRich(PlacedFinding one)
    {
        var (finding, span) = (one.Finding, one.Finding.Span);
        var colour = finding.Severity switch
        {
            Severity.Error => Color.Red,
            Severity.Warning => Color.Yellow,
            _ => Color.Blue,
        };
        var place = span.StartLine == 0 ? one.File : (span with { File = one.File }).ToString();
        var text = new Paragraph()
            .Append(place, new Style(decoration: Decoration.Bold))
            .Append($" {Word(finding.Severity)} {finding.Id}: ", new Style(colour, decoration: Decoration.Bold))
            .Append(finding.Message)
            .Append("\n");
        if (LineOf(one) is { } line)
            Append(text, line, one, colour);
        if (finding.Fix is { } fix)
            text.Append($"      fix: {fix.Title}\n", new Style(Color.Green));
        terminal.Unbroken.Write(text);
    }

    private static void Append(Paragraph text, string line, PlacedFinding one, Color colour)
    {
        var span = one.Finding.Span;
        var number = FormattableString.Invariant($"{span.StartLine, 5} | ");
        text.Append($"{number}{line}\n", new Style(Color.Grey));
        if (!span.HasColumns)
            return;
        var length =
            span.EndLine == span.StartLine ? span.EndColumn - span.StartColumn : line.Length - span.StartColumn + 1;
        var before = new string(' ', number.Length + span.StartColumn - 1);
        text.Append($"{before}{new string('^', Math.Max(1, length))}\n", new Style(colour));
    }

    private static string? LineOf(PlacedFinding one)
    {
        var at = one.Finding.Span.StartLine;
        // What is said of secrets shows none.
        if (at == 0 || one.Finding.Descriptor.IsOfSecret || !File.Exists(one.FullPath))
            return null;
        try
        {
            var line = File.ReadLines(one.FullPath).Skip(at - 1).FirstOrDefault();
            return line is null ? null : PrintableText.Of(line.TrimEnd().Replace('\t', ' '), hasLines: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
