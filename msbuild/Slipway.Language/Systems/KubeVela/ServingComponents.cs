using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The serving components of a workspace, found by the namespaces they are deployed in and their names.</summary>
internal sealed class ServingComponents : IWorkspaceView<ServingComponents>
{
    private readonly Dictionary<(string Namespace, string Name), Component> found = [];
    private readonly HashSet<(string Namespace, string Name)> shared = [];

    private ServingComponents(Workspace workspace)
    {
        foreach (var application in workspace.Applications())
        {
            var components = application
                .Components.Where(component => component.Type == Serving.ComponentType)
                .ToList();
            foreach (var inNamespace in components.Count == 0 ? [] : application.Namespaces)
            {
                foreach (var component in components)
                {
                    found.TryAdd((inNamespace, component.Name), component);
                    if (SharedAddress(component) is { } address)
                        shared.Add((inNamespace, address));
                }
            }
        }
    }

    /// <inheritdoc />
    public static ServingComponents Of(Workspace workspace) => new(workspace);

    /// <summary>The names of the components in a namespace.</summary>
    public IEnumerable<string> Names(string inNamespace) =>
        found.Keys.Where(key => key.Namespace == inNamespace).Select(key => key.Name);

    public Component? Find(string inNamespace, string name) => found.GetValueOrDefault((inNamespace, name));

    /// <summary>The first namespace in which a component of a name is deployed.</summary>
    public string? NamespaceOf(string name) =>
        found.Keys.Where(key => key.Name == name).Select(key => key.Namespace).FirstOrDefault();

    /// <summary>Whether some component is served under the address of another one of this name.</summary>
    public bool IsSharedAddress(string inNamespace, string name) => shared.Contains((inNamespace, name));

    /// <summary>The component whose address a component shares by its <c>customRouting</c>; null where it has its own.</summary>
    public static string? SharedAddress(Component component) =>
        component.Properties.Mapping("customRouting")?.Text("serviceName")?.Text;
}
