using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Ports;

/// <summary>SLIP5019: <c>service.expose</c> names a port that is not in <c>ports</c>.</summary>
public sealed class UnlistedExpose : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5019",
            Severity.Warning,
            "A service exposes a port that it does not list",
            "requests go to port {0}, and 'ports' does not list it: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        if (run.Root.Mapping("service")?["expose"] is not { } expose || RunPort.NumberOf(expose) is not { } number)
            yield break;
        if (run.Root["ports"] is null or SpecSequence && run.Ports.All(port => port.Number != number))
        {
            var known = string.Join(", ", run.Ports.Select(port => port.Number.ToString(CultureInfo.InvariantCulture)));
            var remedy =
                known.Length == 0
                    ? Sentence.Plain("add it to 'ports'")
                    : Sentence.Of($"write one of {known}, or add it to 'ports'");
            yield return Descriptor.At(expose.Span, number, remedy);
        }
    }
}
