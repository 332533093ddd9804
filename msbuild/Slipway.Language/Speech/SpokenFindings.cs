using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Speech;

namespace Slipway.Language.Speech;

/// <summary>Says findings in the language that the value was written in.</summary>
/// <param name="workspace">The documents.</param>
internal sealed class SpokenFindings(Workspace workspace)
{
    private readonly Lazy<CodePlaces> places = new(() => CodePlaces.Of(workspace));

    /// <summary>Says findings: those about YAML stay as they are.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The findings in the same order.</returns>
    public IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding =>
            finding.Span.IsCode ? new CodeSpeech(places.Value[finding.Span]).Say(finding) : finding
        );
}
