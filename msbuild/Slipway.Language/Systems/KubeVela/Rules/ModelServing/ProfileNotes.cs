using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3039: versions of the profile that do not go together, or are at their end.</summary>
public sealed class ProfileNotes : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3039", Severity.Info, "The profile's versions have a limit", "{0}: {1}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var profile = options.Profile;
        return from note in Notes(profile)
            let place = application.Components.Select(note.Concerns).FirstOrDefault(node => node is not null)
            where place is not null
            select Descriptor.At(place.Span, note.Limit, note.Remedy);
    }

    /// <summary>What there is to say of a profile, and the value of a component that it concerns.</summary>
    private static IEnumerable<(string Limit, string Remedy, Func<Component, SpecNode?> Concerns)> Notes(
        Profile profile
    )
    {
        var seldon = profile.Version("seldon");
        var kubernetes = profile.Version("kubernetes");
        if (!profile.Meets("seldon>=1.13") && profile.Meets("kubernetes>=1.22"))
            yield return (
                $"Seldon {seldon} as the addon installs it needs Kubernetes below 1.22, and the profile has {kubernetes}",
                "install a newer Seldon and set SlipwayProfile to its version",
                component => component.Type == Serving.ComponentType ? component.Node["type"] : null
            );
        if (!profile.Meets("seldon>=1.18") && profile.Meets("kubernetes>=1.25"))
            yield return (
                $"Seldon {seldon} scales with autoscaling/v2beta1, which Kubernetes {kubernetes} no longer has",
                "install Seldon 1.18 and set SlipwayProfile to seldon=1.18",
                component =>
                    Predictor
                        .Of(component)
                        .FirstOrDefault(one => one.Autoscaler is not null)
                        ?.Node.Entry("autoscaler")
                        ?.Key
            );
        if (profile.Meets("training-operator>=1.8") && profile.Meets("training-operator<1.9"))
            yield return (
                "training-operator 1.8 is the last that serves MXJob",
                "move to tensorflow or pytorch",
                component =>
                    component.Type == TrainingJob.ComponentType
                    && component.Properties.Text("framework") is { Text: "mxnet" } mxnet
                        ? mxnet
                        : null
            );
    }
}
