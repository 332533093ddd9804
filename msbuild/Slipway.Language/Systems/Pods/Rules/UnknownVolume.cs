using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Pods.Rules;

/// <summary>SLIP4030: a container mounts a volume that its pod does not have.</summary>
public sealed class UnknownVolume : DocumentRule
{
    /// <summary>What KubeDL adds to the pods.</summary>
    private static readonly string[] Added = ["modelvolume", "cachevolume", "kubedl-model-loader", "git-sync"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4030",
            Severity.Error,
            "A container mounts a volume that its pod does not have",
            "the pod of {0} has no volume '{1}', so that the API server rejects it: {2}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        foreach (var pod in PodTemplates.Of(document).Where(pod => !pod.IsIncomplete))
        {
            var known = pod.Volumes.Select(volume => volume.Text).ToList();
            var names =
                from container in pod.AllContainers
                from mount in container.Mappings("volumeMounts").Concat(container.Mappings("volumeDevices"))
                let name = mount.Text("name")
                where name is not null && !known.Contains(name.Text) && !Added.Contains(name.Text)
                select name;
            foreach (var name in names)
                yield return Descriptor.At(
                    name.Span,
                    pod.Owner,
                    name.Text,
                    DidYouMean.Or(name, known, Sentence.Plain("add it to 'volumes' of the template"))
                );
        }
    }
}
