using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Ports;

/// <summary>SLIP5017: a port name of digits alone.</summary>
public sealed class NumericPortName : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5017",
            Severity.Warning,
            "A port's name has only digits",
            "a port name needs a letter: Kubernetes takes '{0}' for no name at all; write a word such as 'http'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var port in run.Ports)
        {
            if (port.Name is { Text.Length: > 0 } name && name.Text.All(char.IsAsciiDigit))
                yield return Descriptor.At(name.Span, name.Text);
        }
    }
}
