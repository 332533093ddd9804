using System.Collections.Frozen;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Claims;

/// <summary>Tells what may make claims that no spec shows.</summary>
internal static class ClaimMaker
{
    /// <summary>The component types of which every claim is known.</summary>
    private static readonly FrozenSet<string> Plain = new[]
    {
        "cron-task",
        "jupyter-notebook",
        "model-serving",
        "model-training",
        "task",
        "webservice",
        "worker",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The step types that make no objects but the Application's own.</summary>
    private static readonly FrozenSet<string> PlainSteps = new[]
    {
        "apply-component",
        "apply-deployment",
        "build-push-image",
        "builtin-apply-component",
        "deploy",
        "export2secret",
        "notification",
        "print-message-in-status",
        "read-object",
        "request",
        "step-group",
        "suspend",
        "webhook",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an Application may make claims that its spec does not show.</summary>
    public static bool MayBe(Application application) =>
        application.Workflow.IsElsewhere
        || application.Components.Any(component => !Plain.Contains(component.Type) || IsFilledIn(component))
        || application.Workflow.RunSteps.Any(step => !PlainSteps.Contains(step.Type));

    /// <summary>Whether a document's controller may make claims; those of Kubernetes itself make none of a name of ours.</summary>
    public static bool MayBe(SpecDocument document) =>
        !Application.Is(document)
        && !Initializer.Is(document)
        && document.ApiVersion is not ("v1" or "apps/v1" or "batch/v1");

    private static bool IsFilledIn(Component component) =>
        component.Type == "model-training" && component.IsSupplied("storage");
}
