using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Systems.Kubernetes;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Pods;

/// <summary>The templates of pods that documents of every system have.</summary>
public static class PodTemplates
{
    /// <summary>The templates in a job, a server or a workload, and in the objects that an Application brings along.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>The templates, in order; none where the document is something else.</returns>
    public static IEnumerable<PodTemplate> Of(SpecDocument document) =>
        TrainingJob.Of(document) is { } job ? job.Roles.Select(role => role.Pod).OfType<PodTemplate>()
        : Inference.Of(document) is { } inference
            ? inference.Predictors.Select(predictor => predictor.Pod).OfType<PodTemplate>()
        : ObjectPods
            .In(document)
            .Select(one => new PodTemplate(one.Template, one.Template.Span, one.Owner) { Claims = one.Claims });
}
