using System.Globalization;
using Slipway.Schema.Judging;

namespace Slipway.Schema.Diagnostics;

/// <summary>A kind of finding. Ids never change meaning and are never used again; each has a page in <c>docs/rules</c>.</summary>
/// <param name="Id">For instance <c>SLIP2004</c>; the first digit is the area.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What the finding is about, without the particulars of one place.</param>
/// <param name="Message">What is wrong, why, and what to write: a composite format for <c>At</c>.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Title, string Message)
{
    /// <summary>The area that the id belongs to.</summary>
    public string Category => DiagnosticCategory.Of(Id);

    /// <summary>Whether what is written at the place is not for everyone to see, so that no one shows it next to the finding.</summary>
    public bool IsOfSecret { get; init; }

    /// <summary>Makes a finding of this kind.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="arguments">What <see cref="Message"/> has to fill in; a <see cref="Remedy"/> brings its fix along.</param>
    /// <returns>The finding.</returns>
    public Diagnostic At(SourceSpan span, params object?[] arguments) =>
        new(this, span, string.Format(CultureInfo.InvariantCulture, Message, arguments))
        {
            Fix = arguments.OfType<Remedy>().Select(remedy => remedy.Fix).FirstOrDefault(fix => fix is not null),
            Arguments = span.IsCode ? arguments : null,
        };

    /// <summary>Makes a finding of what a judgement found; the value that it would write is the finding's fix.</summary>
    /// <param name="verdict">What the judgement found.</param>
    /// <returns>The finding.</returns>
    public Diagnostic At(Verdict<SourceSpan> verdict) =>
        At(verdict.Place, [.. verdict.Arguments]) with
        {
            Fix = verdict.Write is { } value ? Fix.WriteValue(verdict.Place, value) : null,
        };

    /// <summary>Makes a finding about a file or folder as a whole.</summary>
    /// <param name="file">The file or folder.</param>
    /// <param name="arguments">What <see cref="Message"/> has to fill in.</param>
    /// <returns>The finding.</returns>
    public Diagnostic In(string file, params object?[] arguments) => At(SourceSpan.Whole(file), arguments);

    /// <summary>Makes a finding about the project as a whole: what is wrong is in no file, or the message names it.</summary>
    /// <param name="arguments">What <see cref="Message"/> has to fill in. Never a secret, and never the text of an exception.</param>
    /// <returns>The finding.</returns>
    public Diagnostic With(params object?[] arguments) => At(SourceSpan.None, arguments);
}
