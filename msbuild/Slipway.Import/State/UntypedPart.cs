using Slipway.Schema;

namespace Slipway.Import.State;

/// <summary>A part of a spec for which C# has no members, so that it is written as keys and values.</summary>
/// <param name="Span">Where it is in the YAML.</param>
/// <param name="What">What it is: <c>trait 'keda-auto-scaler'</c>.</param>
/// <param name="Why">Why there are no members for it.</param>
public sealed record UntypedPart(SourceSpan Span, string What, string Why)
{
    /// <summary>The part in a line, as findings are.</summary>
    public override string ToString() => $"{Span}: {What} is not typed: {Why}";
}
