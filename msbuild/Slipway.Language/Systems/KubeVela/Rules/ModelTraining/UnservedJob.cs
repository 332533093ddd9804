using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3004: the profile's training operator does not serve the kind of job.</summary>
public sealed class UnservedJob() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3004",
            Severity.Error,
            "The training operator does not serve a kind of job",
            "the framework {0} makes objects of kind {1}, which need {2} {3} {4}, and the profile '{5}' has {6}: {7}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var job = new TrainingJob(component);
        var profile = options.Profile;
        if (job.Framework is not { } framework || framework.Unmet(profile) is not { } unmet)
            yield break;
        var hasOther = !profile.Meets("training-operator>=2");
        var remedy = (hasOther, framework.Fault) switch
        {
            (true, { } fault) => $"use tensorflow or pytorch, since on an older operator {fault}",
            (true, null) => "use tensorflow or pytorch, or set SlipwayProfile to what the cluster runs",
            _ => "install training-operator 1.x next to it, and set SlipwayProfile to its version",
        };
        yield return Descriptor.At(
            job.FrameworkPlace,
            framework.Name,
            framework.Kind,
            unmet.Product,
            unmet.Comparison,
            unmet.Version,
            profile.Name,
            profile.Version(unmet.Product),
            remedy
        );
    }
}
