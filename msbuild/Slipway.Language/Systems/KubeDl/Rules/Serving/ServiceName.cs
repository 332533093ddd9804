using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4020: an Inference or its predictor cannot name a Service.</summary>
public sealed class ServiceName : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4020",
            Severity.Error,
            "An Inference cannot name its Services",
            "a Service would be called '{0}', which {1}: it must be {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Inference inference)
    {
        var name = inference.Document.NameNode;
        // What no object may be called is reported where the name is bound.
        if (name is null || DnsName.Subdomain.Fault(name.Text) is not null)
            yield break;
        if (DnsName.ServiceLabel.Fault(name.Text) is { } fault)
        {
            yield return Descriptor.At(name.Span, name.Text, fault, DnsName.ServiceLabel.Meaning);
            yield break;
        }
        foreach (var predictor in inference.Predictors)
        {
            var service = $"{name.Text}-{predictor.Name}";
            if (predictor.NameNode is not null && DnsName.Label.Fault(predictor.Name) is null)
            {
                if (DnsName.ServiceLabel.Fault(service) is { } wrong)
                    yield return Descriptor.At(predictor.Place, service, wrong, DnsName.ServiceLabel.Meaning);
            }
        }
    }
}
