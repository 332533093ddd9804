using Slipway.Language.Diagnostics;
using Slipway.Language.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language;

/// <summary>Puts findings into the order of the files and lines, and drops what only follows from another one.</summary>
internal sealed class DiagnosticOrder
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, int Line)> spoilt = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Takes the files.</summary>
    /// <param name="files">The files in their order.</param>
    /// <param name="explained">Lines that could not be read as written, and of which it is known what was meant.</param>
    public DiagnosticOrder(IEnumerable<WrittenFile> files, IEnumerable<(string File, int Line)> explained)
    {
        foreach (var file in files)
        {
            ranks.TryAdd(file.Name, ranks.Count);
            spoilt.UnionWith(file.SpoiltLines.Select(line => (file.Name, line)));
            if (file.Text is { } text)
                texts.TryAdd(file.Name, text);
        }
        spoilt.ExceptWith(explained);
    }

    /// <summary>The text of a YAML file; null where there is no such file.</summary>
    public string? TextOf(string file) => texts.GetValueOrDefault(file);

    public IReadOnlyList<Diagnostic> Arrange(IEnumerable<Diagnostic> found)
    {
        var all = found.Distinct().ToList();
        var misshapen = all.Where(IsMisshapen).Select(one => one.Span).ToHashSet();
        all.RemoveAll(one => IsOfSpoiltLine(one) || (IsLesser(one) && misshapen.Contains(one.Span)));
        return
        [
            .. all.DistinctBy(one => (one.Span, IsMisshapen(one) ? "" : one.Message, one.Descriptor))
                .OrderBy(one => ranks.GetValueOrDefault(one.Span.File, int.MaxValue))
                .ThenBy(one => one.Span)
                .ThenBy(one => one.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>A line that could not be read as written says little beyond that.</summary>
    private bool IsOfSpoiltLine(Diagnostic found) =>
        !found.Id.StartsWith("SLIP0", StringComparison.Ordinal)
        && spoilt.Contains((found.Span.File, found.Span.StartLine));

    /// <summary>Whether it says that a value is altogether another one than its schema asks for: once is enough.</summary>
    private static bool IsMisshapen(Diagnostic found) =>
        found.Id == ShapeDiagnostics.WrongType.Id || found.Id == ShapeDiagnostics.FallenLines.Id;

    /// <summary>Whether it goes without saying where a value is altogether another one than it should be.</summary>
    private static bool IsLesser(Diagnostic found) =>
        found.Id == ReadingDiagnostics.DisputedScalar.Id || found.Id == ShapeDiagnostics.DroppedKey.Id;
}
