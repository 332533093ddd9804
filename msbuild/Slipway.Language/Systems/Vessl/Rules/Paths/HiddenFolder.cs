using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Paths;

/// <summary>SLIP5015: a source at a path that every image fills.</summary>
public sealed class HiddenFolder : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5015",
            Severity.Warning,
            "A path hides what the image has",
            "'{0}' hides all that the image has there, most likely what it needs to run: write a path of its own, such as '/data'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var volume in run.Volumes)
        {
            if (volume.IsInput && SystemFolder.Is(volume.Path))
                yield return Descriptor.At(volume.Target.Span, volume.Target.Text);
        }
    }
}
