using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Paths;

/// <summary>SLIP5014: a target path inside that of another source.</summary>
public sealed class NestedTarget : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5014",
            Severity.Warning,
            "A path lies inside another",
            "'{0}' lies inside '{1}' (line {2}), so what is there depends on which of the two is filled first: give them paths next to each other"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        var inputs = run.Volumes.Where(volume => volume.IsInput).ToList();
        foreach (var inner in inputs)
        {
            var outer = inputs
                .Where(one => one.Path != "/" && inner.Path.StartsWith(one.Path + "/", StringComparison.Ordinal))
                .MaxBy(one => one.Path.Length);
            if (outer is not null)
                yield return Descriptor.At(
                    inner.Target.Span,
                    inner.Target.Text,
                    outer.Target.Text,
                    outer.Target.Span.StartLine
                );
        }
    }
}
