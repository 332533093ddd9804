using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Makers;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Objects;

/// <summary>The Services of a workspace, and what else may make some.</summary>
internal sealed class ServiceCatalog
{
    private const string Kind = "Service";

    private readonly Workspace workspace;
    private readonly HashSet<Component> rendered;
    private readonly ILookup<(string Namespace, string Name), ComponentObject> services;
    private readonly ILookup<string, Application> applications;
    private readonly ObjectMakers makers;

    public ServiceCatalog(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        this.workspace = workspace;
        makers = new ObjectMakers(workspace);
        var ours = objects.OfType<ComponentObject>().ToList();
        rendered = [.. ours.Select(one => one.Component)];
        services = ours.Where(one => one.Kind == Kind)
            .SelectMany(one => one.Component.Application.Namespaces.Select(inNamespace => (inNamespace, one)))
            .ToLookup(pair => (pair.inNamespace, pair.one.Name), pair => pair.one);
        applications = workspace
            .Applications()
            .SelectMany(one => one.Namespaces.Select(inNamespace => (inNamespace, one)))
            .ToLookup(pair => pair.inNamespace, pair => pair.one, StringComparer.Ordinal);
    }

    /// <summary>The Services of a name in a namespace.</summary>
    public IEnumerable<ComponentObject> Find(string inNamespace, string name) => services[(inNamespace, name)];

    /// <summary>The names of the Services in a namespace.</summary>
    public IEnumerable<string> Names(string inNamespace) =>
        services.Where(group => group.Key.Namespace == inNamespace).Select(group => group.Key.Name);

    /// <summary>The namespace in which a Service of a name is, where there is one such namespace.</summary>
    public string? NamespaceOf(string name) =>
        services.Where(group => group.Key.Name == name).Select(group => group.Key.Namespace).ToList() is [var only]
            ? only
            : null;

    /// <summary>Whether an Application of the workspace is deployed in a namespace.</summary>
    public bool IsOurs(string inNamespace) => applications.Contains(inNamespace);

    /// <summary>The component of a name in a namespace; null where there is none.</summary>
    public Component? Component(string inNamespace, string name) =>
        applications[inNamespace]
            .Select(application => application.Component(name))
            .FirstOrDefault(one => one is not null);

    /// <summary>Whether something other than our components makes a Service.</summary>
    public bool IsMade(string inNamespace, string name) =>
        workspace.HasExternal(Kind, name, inNamespace)
        || (inNamespace, name) is ("default", "kubernetes") or ("vela-system", "ambassador")
        || makers.Make(Kind, name, inNamespace)
        || applications[inNamespace].SelectMany(one => one.Components).Any(component => MayMake(component, name));

    /// <summary>What may make Services of any name in a namespace; null where all names are known.</summary>
    public ObjectMaker? Unseen(string inNamespace) => makers.Unseen(Kind, inNamespace);

    /// <summary>The ports of a Service; none where it names none.</summary>
    public static IReadOnlyList<string> Ports(RenderedObject service) =>
        service.Json["spec"] is JsonObject spec && spec["ports"] is JsonArray ports
            ? [.. ports.OfType<JsonObject>().Select(port => $"{port["port"]}")]
            : [];

    /// <summary>Traits name Services after the component, and so does what is not rendered; a component whose name cannot be read may have any.</summary>
    private bool MayMake(Component component, string name) =>
        component.Name.Length == 0
        || (component.Traits.Count > 0 || !rendered.Contains(component))
            && (name == component.Name || name.StartsWith($"{component.Name}-", StringComparison.Ordinal));
}
