using System.Collections.Frozen;
using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>What KubeVela's own traits need of the workload they are put on, and which workloads do not have it.</summary>
/// <remarks>
/// KubeVela does not check it: a patch of a field that the workload's kind lacks is dropped by the API server, or fails when
/// the component is rendered. Traits and components that are not listed are not judged.
/// </remarks>
/// <param name="What">The need in words.</param>
/// <param name="Without">The component types that lack it, each with what happens then.</param>
/// <param name="Traits">The traits that have the need.</param>
internal sealed record TraitNeed(string What, FrozenDictionary<string, string> Without, params string[] Traits)
{
    private static readonly TraitNeed[] All =
    [
        new(
            "patches the pod template 'spec.template'",
            Lacking(
                ("model-training", "a training job has a template for each of its roles instead"),
                ("model-serving", "a SeldonDeployment has none")
            ),
            "affinity",
            "hostalias",
            "lifecycle",
            "podsecuritycontext",
            "resource",
            "service-account",
            "sidecar",
            "storage",
            "topologyspreadconstraints"
        ),
        new(
            "changes the container named like the component",
            Lacking(
                ("model-training", "a training job has a template for each of its roles instead"),
                ("model-serving", "a SeldonDeployment has none"),
                ("jupyter-notebook", "the notebook's container is named 'jupyter'")
            ),
            "command",
            "container-image",
            "container-ports",
            "env",
            "init-container",
            "securitycontext",
            "service-binding",
            "startup-probe"
        ),
        new(
            "sets 'spec.replicas'",
            Lacking(("model-training", "a training job counts replicas for each of its roles")),
            "scaler"
        ),
        new(
            "is for a Deployment named like the component",
            Lacking(
                ("model-training", "the component is a training job"),
                ("model-serving", "the component is a SeldonDeployment; use the predictor's 'autoscaler'"),
                ("jupyter-notebook", "the notebook's Deployment is named after the component with '-jupyter' behind")
            ),
            "cpuscaler",
            "hpa",
            "k8s-update-strategy"
        ),
        new(
            "makes a Service for pods with the label 'app.oam.dev/component'",
            Lacking(("jupyter-notebook", "the notebook's pods have another label, and it has a Service of its own")),
            "expose",
            "gateway",
            "nocalhost"
        ),
    ];

    /// <summary>Finds what a trait needs.</summary>
    /// <param name="trait">The trait.</param>
    /// <returns>The need, or null where there is none or the trait says itself what it is for.</returns>
    public static TraitNeed? Of(Trait trait) =>
        Array.Find(
            All,
            need => need.Traits.Contains(trait.Type, StringComparer.Ordinal) && !NamesTarget(trait.Properties)
        );

    private static bool NamesTarget(SpecMapping properties) =>
        properties["containerName"] is not null
        || properties["containers"] is not null
        || properties["probes"] is not null
        || properties["targetKind"] is not null
        || properties["matchLabels"] is not null;

    private static FrozenDictionary<string, string> Lacking(params (string Type, string Why)[] types) =>
        types.ToFrozenDictionary(type => type.Type, type => type.Why, StringComparer.Ordinal);
}
