using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4014: the Services of a job's pods cannot be named after it.</summary>
public sealed class UnservableName : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4014",
            Severity.Error,
            "A job's name cannot name Services",
            "every pod of role '{0}' gets a Service that is named after {1}, and '{2}' {3}: a Service's name starts with a letter and holds lower-case letters, digits and '-' alone"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        var served = job.Roles.FirstOrDefault(role => job.Kind.Served.Contains(role.Name, StringComparer.Ordinal));
        var name = job.IsOfCron ? job.Metadata?.Text("name") ?? job.Document.NameNode : job.Document.NameNode;
        if (served is null || name is null || name.Text.Length > DnsName.LabelLength)
            yield break;
        // What no object may be called is reported where the name is bound.
        if (DnsName.Subdomain.Fault(name.Text) is not null)
            yield break;
        if (DnsName.ServiceLabel.Fault(name.Text) is { } fault)
            yield return Descriptor.At(name.Span, served.Name, job.Subject, name.Text, fault);
    }
}
