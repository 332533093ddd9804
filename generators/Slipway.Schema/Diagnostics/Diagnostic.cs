namespace Slipway.Schema.Diagnostics;

/// <summary>One finding. Everything that reports findings, from consoles to editors, takes this type.</summary>
/// <param name="Descriptor">What kind it is.</param>
/// <param name="Span">Where it is; <see cref="SourceSpan.None"/> where it is about the project as a whole.</param>
/// <param name="Message">What is wrong here, why, and what to write.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, string Message)
{
    private readonly string message = Printable(Descriptor, Message);

    /// <summary>What is wrong here, why, and what to write; characters that are not for reading are escaped.</summary>
    public string Message
    {
        get => message;
        init => message = Printable(Descriptor, value);
    }

    /// <summary>The id of its kind.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How bad it is.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>What the message tells people to write, as edits; null where that is not clear enough to be applied.</summary>
    public Fix? Fix { get; init; }

    /// <summary>What the message fills in; null where it is known as a text alone, or is about no code.</summary>
    public IReadOnlyList<object?>? Arguments { get; init; }

    /// <summary>Makes an exception of the finding, for work that cannot go on.</summary>
    /// <returns>The exception, to be thrown.</returns>
    public DiagnosticException ToException() => new([this]);

    /// <summary>Whether two findings say the same of the same place; the fix follows from that.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True where they do.</returns>
    public bool Equals(Diagnostic? other) =>
        other is not null && Descriptor == other.Descriptor && Span == other.Span && Message == other.Message;

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Message) ^ Span.GetHashCode();

    /// <summary>The finding as compilers print one.</summary>
    /// <returns><c>file(line,column): error ID: message</c>.</returns>
    public override string ToString() =>
        $"{Span}: {Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        }} {Id}: {Message}";

    private static string Printable(DiagnosticDescriptor descriptor, string message) =>
        PrintableText.Of(message, descriptor.Message.Contains('\n'));
}
