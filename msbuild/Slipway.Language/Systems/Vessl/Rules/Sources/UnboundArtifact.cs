using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Sources;

/// <summary>SLIP5010: an import of a bare <c>vessl-artifact://</c> outside a pipeline.</summary>
public sealed class UnboundArtifact : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5010",
            Severity.Error,
            "An import names no artifact",
            "'{0}' is imported from an artifact that is not named, which only a pipeline can fill in: write 'vessl-artifact://organization/project/artifact'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var volume in run.Volumes)
        {
            if (run.Step is null && volume is { Section: "import", Uri: { Scheme: "vessl-artifact", Parts: [] } })
                yield return Descriptor.At(volume.Source.Span, volume.Target.Text);
        }
    }
}
