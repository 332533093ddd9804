using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Sources;

/// <summary>SLIP5005: a volume of vessl-storage below <c>mount</c>.</summary>
public sealed class MountedObjectStorage : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5005",
            Severity.Error,
            "Object storage is mounted",
            "'{0}' is in VESSL's object storage, which cannot be mounted (VESSL answers 400, InvalidParameters): move the line to 'import', or to 'export' for what the run writes"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var volume in run.Volumes)
        {
            if (volume is { Section: "mount", Uri: { Scheme: "volume", Parts: ["vessl-storage", ..] } })
                yield return Descriptor.At(volume.Source.Span, volume.Text!.Text);
        }
    }
}
