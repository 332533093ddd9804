using Slipway.Language.Syntax;
using Slipway.Language.Systems.Kubernetes;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4012: a job brings what KubeDL adds to its pods.</summary>
public sealed class InjectedVolume : JobRule
{
    /// <summary>What KubeDL adds for a key of the job: a volume of this name, mounted where the job says.</summary>
    private static readonly (string Key, string Volume)[] Added =
    [
        ("modelVersion", "modelvolume"),
        ("cacheBackend", "cachevolume"),
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4012",
            Severity.Error,
            "A job declares what KubeDL adds to its pods",
            "{0} of role '{1}' conflicts with what KubeDL adds for '{2}', a volume '{3}' mounted at '{4}', so that the API server rejects the pods: remove it, or change it"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job) =>
        from added in Added
        let part = job.Spec.Mapping(added.Key)
        where part is not null
        let path = (part.Mapping("storage")?.Mapping("localStorage") ?? part).Text("mountPath")?.Text ?? ""
        from role in job.Roles
        let pod = role.Pod
        where pod is not null
        from clash in Clashes(pod, added.Volume, path)
        select Descriptor.At(clash.Place.Span, clash.Subject, role.Name, added.Key, added.Volume, path);

    private static IEnumerable<(SpecScalar Place, string Subject)> Clashes(
        PodTemplate pod,
        string volume,
        string path
    ) =>
        pod
            .Volumes.Where(name => name.Text == volume)
            .Select(name => (name, $"the volume '{volume}'"))
            .Concat(
                from container in pod.Containers
                from mount in container.Mappings("volumeMounts")
                let place = mount.Text("mountPath")
                where place is not null && path.Length > 0 && place.Text.TrimEnd('/') == path.TrimEnd('/')
                select (place, $"the mount at '{place.Text}'")
            );
}
