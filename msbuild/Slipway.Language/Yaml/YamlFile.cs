using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Yaml;

/// <summary>One YAML file as trees, with every fault met while reading it.</summary>
/// <param name="Documents">The outermost values of its documents in order; documents without any content are left out.</param>
/// <param name="Diagnostics">What is wrong with the text.</param>
/// <param name="SpoiltLines">Lines that could not be read as written; what is found on them says little.</param>
public sealed record YamlFile(
    IReadOnlyList<SpecNode> Documents,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlySet<int> SpoiltLines
)
{
    /// <summary>
    /// Reads YAML as the platforms do. Never throws on any text: a fault becomes a finding, the line it spoils is
    /// passed over, and reading goes on.
    /// </summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>The documents as far as they could be read.</returns>
    public static YamlFile Read(SourceText source, CancellationToken cancellation = default)
    {
        // Reading takes NUL for the end; only a text that was not checked before holds any.
        var text = source.Text.Replace('\0', ' ');
        var found = new List<Diagnostic>();
        var faults = new YamlFaults(found);
        var documents = new List<SpecNode>();
        foreach (var chunk in YamlChunk.Split(text))
        {
            cancellation.ThrowIfCancellationRequested();
            if (faults.IsFull)
                break;
            if (new YamlDocumentReader(source.File, text, chunk, faults).Read() is { } document)
                documents.Add(document);
        }
        List<Diagnostic> diagnostics = [.. source.Diagnostics, .. found];
        if (documents.Count == 0 && diagnostics.Count == 0)
            diagnostics.Add(ReadingDiagnostics.Empty.At(SourceSpan.StartOf(source.File)));
        faults.SpoiltLines.UnionWith(source.Diagnostics.Select(fault => fault.Span.StartLine));
        return new YamlFile(documents, diagnostics, faults.SpoiltLines);
    }
}
