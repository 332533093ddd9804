using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Objects;

/// <summary>The Services of a workspace, and what else may make some.</summary>
internal sealed class ServiceCatalog
{
    private readonly Workspace workspace;
    private readonly HashSet<Component> rendered;
    private readonly ILookup<(string Namespace, string Name), ComponentObject> services;
    private readonly ILookup<string, Application> applications;

    public ServiceCatalog(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        this.workspace = workspace;
        var ours = objects.OfType<ComponentObject>().ToList();
        rendered = [.. ours.Select(one => one.Component)];
        services = ours.Where(one => one.Kind == "Service")
            .SelectMany(one => one.Component.Application.Namespaces.Select(inNamespace => (inNamespace, one)))
            .ToLookup(pair => (pair.inNamespace, pair.one.Name), pair => pair.one);
        applications = workspace
            .Applications.SelectMany(one => one.Namespaces.Select(inNamespace => (inNamespace, one)))
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

    /// <summary>Whether something other than our components makes a Service, or may make it.</summary>
    public bool MayExist(string inNamespace, string name) =>
        workspace.HasExternal("Service", name, inNamespace)
        || (inNamespace, name) is ("default", "kubernetes") or ("vela-system", "ambassador")
        || workspace.Documents.Any(document => MayMakeServices(document, inNamespace))
        || applications[inNamespace].SelectMany(one => one.Components).Any(component => MayMake(component, name));

    /// <summary>The ports of a Service; none where it names none.</summary>
    public static IReadOnlyList<string> Ports(RenderedObject service) =>
        service.Json["spec"] is JsonObject spec && spec["ports"] is JsonArray ports
            ? [.. ports.OfType<JsonObject>().Select(port => $"{port["port"]}")]
            : [];

    /// <summary>A component nothing is rendered of may make anything; traits and operators name Services after the component.</summary>
    private bool MayMake(Component component, string name)
    {
        if (!rendered.Contains(component))
            return true;
        var isOperators = component.Type is "model-serving" or "model-training";
        return (component.Traits.Count > 0 && name == component.Name)
            || (
                (component.Traits.Count > 0 || isOperators)
                && name.StartsWith($"{component.Name}-", StringComparison.Ordinal)
            );
    }

    /// <summary>Objects of operators, such as HelmRelease; those of Kubernetes itself make no Services.</summary>
    private static bool MayMakeServices(SpecDocument document, string inNamespace) =>
        document.Namespace == inNamespace
        && !Application.Is(document)
        && !Initializer.Is(document)
        && document.ApiVersion is not ("v1" or "apps/v1" or "batch/v1");
}
