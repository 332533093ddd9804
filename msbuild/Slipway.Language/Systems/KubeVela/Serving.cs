using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>model-serving</c> component.</summary>
/// <param name="component">The component.</param>
public sealed class Serving(Component component)
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "model-serving";

    /// <summary>The component.</summary>
    public Component Component { get; } = component;

    /// <summary>The predictors, in order.</summary>
    public IReadOnlyList<Predictor> Predictors => Component.Predictors;

    /// <summary>The scalar that names the protocol; null where it is left out.</summary>
    public SpecScalar? ProtocolNode => Component.Properties.Text("protocol");

    /// <summary>The protocol that clients speak; null where an input gives it or it is not a text.</summary>
    public string? Protocol =>
        Component.IsSupplied("protocol") ? null
        : Component.Properties.Entry("protocol") is null ? "seldon"
        : ProtocolNode?.Text;

    /// <summary>The route under another component's address; null where the component has an address of its own.</summary>
    public ServingRoute? Route { get; } =
        component.Properties.Mapping("customRouting") is { } routing
            ? new ServingRoute(routing.Text("header"), routing.Text("serviceName"))
            : null;

    /// <summary>The serving components of a workspace, in order.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The components.</returns>
    public static IEnumerable<Serving> Of(Workspace workspace) =>
        from application in workspace.Applications()
        from component in application.Components
        where component.Type == Serving.ComponentType
        select new Serving(component);
}
