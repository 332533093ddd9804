using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Sources;

/// <summary>SLIP5006: an export into a storage as a whole.</summary>
public sealed class UnnamedVolume : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5006",
            Severity.Info,
            "An export names no volume",
            "'{0}' names a storage without a volume, so VESSL makes a new volume for each run: write '{1}/name' to know where the files are"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var volume in run.Volumes)
        {
            if (volume is { Section: "export", Uri: { Scheme: "volume", Parts: [var storage] } })
                yield return Descriptor.At(volume.Source.Span, volume.Text!.Text, $"volume://{storage}");
        }
    }
}
