using System.Text.Json;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language;

/// <summary>The words that the fixes of errors write in place of others.</summary>
internal static class CorrectedWords
{
    /// <summary>Finds the words.</summary>
    /// <param name="found">Findings.</param>
    /// <returns>Each place of one word, and the word that belongs there.</returns>
    public static IReadOnlyDictionary<SourceSpan, string> Of(IEnumerable<Diagnostic> found)
    {
        var words = new Dictionary<SourceSpan, string>();
        foreach (var one in found)
        {
            if (one is { Severity: Severity.Error, Fix.Edits: [var edit] } && edit.Span == one.Span)
                words.TryAdd(edit.Span, Unquoted(edit.NewText));
        }
        return words;
    }

    private static string Unquoted(string yaml) =>
        yaml is ['"', .., '"'] ? JsonDocument.Parse(yaml).RootElement.GetString() ?? "" : yaml;
}
