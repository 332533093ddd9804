using Slipway.Kinds.Naming;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2016: two Applications make objects of one kind and name in one namespace.</summary>
public sealed class ForeignObject : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2016",
            Severity.Warning,
            "Two Applications make the same object",
            "component '{0}' makes the {1} '{2}' in namespace '{3}', and so does the Application '{4}' (component '{5}' in {6}), and KubeVela lets an object have one Application: {7}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        var first = new Dictionary<ObjectIdentity, Component>();
        var reported = new HashSet<(Component, Application, bool)>();
        foreach (var (identity, component) in ClusterObjects.Of(objects))
        {
            if (first.TryAdd(identity, component) || MayShare(component.Application))
                continue;
            var other = first[identity];
            if (IsSame(other.Application, component.Application) || MayShare(other.Application))
                continue;
            // A component makes several objects of its name; a claim has a name of its own.
            var isClaim = identity.Kind == "PersistentVolumeClaim";
            if (!reported.Add((component, other.Application, isClaim)))
                continue;
            yield return Descriptor.At(
                component.Place,
                component.Name,
                identity.Kind,
                identity.Name,
                identity.Namespace,
                other.Application.Name,
                other.Name,
                other.Place,
                isClaim
                    ? Sentence.Of($"write 'pvcRef: {{name: {identity.Name}, mountPath: …}}' in one of them")
                    : "rename a component, or move an Application to another namespace"
            );
        }
    }

    /// <summary>An Application that appears twice in the project is reported as such.</summary>
    private static bool IsSame(Application one, Application other) =>
        one.Name == other.Name && one.Namespace == other.Namespace;

    /// <summary>Policies let Applications share objects, or send them to other places than their namespace.</summary>
    private static bool MayShare(Application application) =>
        application.Policies.Any(policy =>
            policy.Type
                is "shared-resource"
                    or "take-over"
                    or "read-only"
                    or "topology"
                    or "replication"
                    or "env-binding"
        );
}
