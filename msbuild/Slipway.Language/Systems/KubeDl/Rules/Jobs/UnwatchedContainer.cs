using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4011: a role does not have the container whose exit code is read.</summary>
public sealed class UnwatchedContainer : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4011",
            Severity.Warning,
            "KubeDL does not watch a role's container",
            "role '{0}' of {1} has no container called '{2}', and KubeDL reads exit codes of a container of that name alone: call the container that trains '{2}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job) =>
        from role in job.Roles
        where !job.Kind.Addressed.Contains(role.Name, StringComparer.Ordinal)
        where role.Lacks(job.Kind.Container)
        select Descriptor.At(role.ContainerPlace, role.Name, job.Subject, job.Kind.Container);
}
