using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4010: a role does not have the container at whose port others reach its pods.</summary>
public sealed class MissingContainer : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4010",
            Severity.Error,
            "A role does not have the container that KubeDL looks for",
            "role '{0}' of {1} has no container called '{2}', so KubeDL fails to find the port of its pods and starts none: call the container that trains '{2}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job) =>
        from role in job.Roles
        where job.Kind.Addressed.Contains(role.Name, StringComparer.Ordinal)
        where role.Lacks(job.Kind.Container)
        select Descriptor.At(role.ContainerPlace, role.Name, job.Subject, job.Kind.Container);
}
