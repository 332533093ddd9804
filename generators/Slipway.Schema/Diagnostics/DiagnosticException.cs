namespace Slipway.Schema.Diagnostics;

/// <summary>Work that cannot go on, with every finding that says why; the messages are for people.</summary>
/// <param name="diagnostics">The findings; at least one.</param>
public sealed class DiagnosticException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join("\n", diagnostics.Select(diagnostic => diagnostic.Message)))
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>What kind the first of them is.</summary>
    public DiagnosticDescriptor Descriptor => Diagnostics[0].Descriptor;
}
