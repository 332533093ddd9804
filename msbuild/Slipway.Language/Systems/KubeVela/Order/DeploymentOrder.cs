using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Order;

/// <summary>Which components of an Application are deployed only when another one is healthy.</summary>
/// <param name="application">The Application.</param>
internal sealed class DeploymentOrder(Application application) : IDocumentView<DeploymentOrder>
{
    private readonly Lazy<ComponentGraph> components = new(() => new ComponentGraph(application));
    private readonly Lazy<StepGraph> steps = new(() => new StepGraph(application.Workflow));

    /// <summary>The order in which an Application's components are deployed.</summary>
    /// <param name="application">The Application.</param>
    public static DeploymentOrder Of(Application application) => application.Document.Get<DeploymentOrder>()!;

    /// <inheritdoc />
    static DeploymentOrder? IDocumentView<DeploymentOrder>.Of(SpecDocument document) =>
        Application.Of(document) is { } application ? new DeploymentOrder(application) : null;

    /// <summary>Which components wait for which.</summary>
    public ComponentGraph Components => components.Value;

    /// <summary>Which steps of the workflow wait for which.</summary>
    public StepGraph Steps => steps.Value;

    /// <summary>Whether a component follows another one for all we know: a workflow may hold more than can be told.</summary>
    /// <param name="later">The component that is to wait.</param>
    /// <param name="earlier">The component it is to wait for.</param>
    public bool Follows(Component later, Component earlier) =>
        Components.Follows(later, earlier) || FollowsInWorkflow(later, earlier);

    /// <summary>Lets a component wait for another one.</summary>
    /// <param name="later">The component that is to wait.</param>
    /// <param name="earlier">The component it is to wait for.</param>
    /// <returns>The fix; null where the two would wait for each other, or the component is not in a YAML file.</returns>
    public Fix? Wait(Component later, Component earlier) =>
        Follows(earlier, later) ? null : YamlList.Add(later.Node, "dependsOn", earlier.Name);

    private bool FollowsInWorkflow(Component later, Component earlier)
    {
        if (application.Workflow.IsElsewhere)
            return true;
        if (application.Workflow.Steps.Count == 0)
            return false;
        var last = Applying(later);
        var first = Applying(earlier);
        if (last.Count > 0 && first.Count > 0)
            return last.Exists(one => first.Exists(other => Steps.Follows(one, other)));
        // A deploy step applies components by what they depend on; what steps of other types apply is not known.
        return last.Count > 0 || first.Count > 0 || Steps.Steps.Any(step => step.Type != "deploy" && !step.AppliesNone);
    }

    private List<Step> Applying(Component component) => [.. Steps.Steps.Where(step => step.Applies(component))];
}
