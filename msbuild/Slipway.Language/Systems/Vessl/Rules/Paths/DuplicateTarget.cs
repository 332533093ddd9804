using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Paths;

/// <summary>SLIP5013: two keys of <c>import</c> and <c>mount</c>, or of <c>export</c>, that are one path.</summary>
public sealed class DuplicateTarget : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5013",
            Severity.Error,
            "Two sources have one path",
            "'{0}' is the path of line {1} again, since a '/' at the end makes no difference: one of the two would hide the other, so give one of them another path"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var same in run.Volumes.GroupBy(volume => (volume.IsInput, volume.Path)))
        {
            foreach (var other in same.Skip(1))
                yield return Descriptor.At(other.Target.Span, other.Target.Text, same.First().Target.Span.StartLine);
        }
    }
}
