using System.Globalization;
using Slipway.Schema;
using Slipway.Schema.Judging;

namespace Slipway.Language.Diagnostics;

/// <summary>A kind of finding. Ids never change meaning and are never used again; each has a page in <c>docs/rules</c>.</summary>
/// <param name="Id">For instance <c>SLIP2004</c>; the first digit is the area.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What the finding is about, without the particulars of one place.</param>
/// <param name="Message">What is wrong, why, and what to write: a composite format for <c>At</c>.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Title, string Message)
{
    /// <summary>Makes a finding of this kind.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="arguments">What <see cref="Message"/> has to fill in.</param>
    /// <returns>The finding.</returns>
    public Diagnostic At(SourceSpan span, params object?[] arguments) =>
        new(this, span, string.Format(CultureInfo.InvariantCulture, Message, arguments));

    /// <summary>Makes the finding of a judgement that YAML and C# share.</summary>
    /// <param name="verdict">What the judgement found.</param>
    /// <returns>The finding.</returns>
    public Diagnostic At(Verdict<SourceSpan> verdict) => At(verdict.Place, [.. verdict.Arguments]);
}
