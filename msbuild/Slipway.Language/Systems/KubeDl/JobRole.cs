using Slipway.Language.Syntax;
using Slipway.Language.Systems.Kubernetes;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>The pods of one role of a training job.</summary>
/// <param name="Job">The job.</param>
/// <param name="Key">The role as the spec names it.</param>
/// <param name="Node">What is said of it.</param>
public sealed record JobRole(TrainingJob Job, SpecScalar Key, SpecMapping Node)
{
    /// <summary>The role: <c>Worker</c>.</summary>
    public string Name => Key.Text;

    /// <summary>Where to report what concerns the role as a whole.</summary>
    public SourceSpan Place => Key.Span;

    /// <summary>How many pods it has; one where that is not said, or is not a number.</summary>
    public long Replicas => Node.Integer("replicas") ?? 1;

    /// <summary>Its pods; null where nothing is said of them.</summary>
    public PodTemplate? Pod =>
        Node.Mapping("template") is { } template
            ? new PodTemplate(template, Node.Entry("template")!.Key.Span, $"role '{Name}' of {Job.Subject}")
            : null;

    /// <summary>Where to report that a container is missing: the name of the only one there is, or the role.</summary>
    public SourceSpan ContainerPlace =>
        Pod?.Containers is [var only] && only.Text("name") is { } name ? name.Span : Place;

    /// <summary>Whether its pods certainly have no container of a name.</summary>
    /// <param name="container">The name.</param>
    /// <returns>True where they have none, and nothing is unread that might be one.</returns>
    public bool Lacks(string container) =>
        Pod is { IsIncomplete: false, Containers: [_, ..] containers }
        && containers.All(one => one.Text("name") is { } name && name.Text != container);
}
