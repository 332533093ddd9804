using Slipway.Schema;

namespace Slipway.Language.Diagnostics;

/// <summary>One finding.</summary>
/// <param name="Descriptor">What kind it is.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong here, why, and what to write.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, string Message)
{
    /// <summary>The id of its kind.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How bad it is.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The finding as compilers print one.</summary>
    /// <returns><c>file(line,column): error ID: message</c>.</returns>
    public override string ToString() =>
        $"{Span}: {Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        }} {Id}: {Message}";
}
