using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>
/// A KubeVela Application, as its document has it, or the one that an Initializer makes: parts that are missing or
/// malformed are simply absent.
/// </summary>
public sealed class Application : IDocumentView<Application>
{
    /// <summary>The API group and version of Applications.</summary>
    public const string Version = "core.oam.dev/v1beta1";

    /// <summary>The kind of Applications.</summary>
    public const string KindName = "Application";

    private readonly Lazy<IReadOnlyList<string>> namespaces;
    private readonly Lazy<Dictionary<string, Component>> byName;

    private Application(SpecDocument document)
    {
        Document = document;
        var template = Initializer.Is(document) ? Initializer.Template(document.Root) : document.Root;
        var spec = template?.Mapping("spec") ?? new SpecMapping([], document.Root.Span);
        Spec = spec;
        Components = [.. spec.Mappings("components").Select(node => new Component(this, node))];
        Policies = [.. spec.Mappings("policies").Select(node => new Policy(node))];
        Workflow = new Workflow(spec.Mapping("workflow") ?? Steps(spec["workflows"]), this);
        namespaces = new Lazy<IReadOnlyList<string>>(() => [.. NamespacesOf(this)]);
        byName = new Lazy<Dictionary<string, Component>>(() => NamedOf(Components));
    }

    /// <summary>The document.</summary>
    public SpecDocument Document { get; }

    /// <summary>The mapping <c>spec</c>.</summary>
    public SpecMapping Spec { get; }

    /// <summary>The name; empty where there is none.</summary>
    public string Name => Document.Name;

    /// <summary>The namespace it is in.</summary>
    public string Namespace => Document.Namespace;

    /// <summary>Where its components may be deployed: its own namespace, and those its topology policies and steps name.</summary>
    public IReadOnlyList<string> Namespaces => namespaces.Value;

    /// <summary>The components, in order.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>The policies, in order.</summary>
    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>The workflow; without steps where there is none.</summary>
    public Workflow Workflow { get; }

    /// <summary>Whether a document is an Application.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where its apiVersion and kind say so, or where its kind does and the apiVersion is missing.</returns>
    public static bool Is(SpecDocument document) =>
        document.Kind == KindName && (document.ApiVersion == Version || document.Root["apiVersion"] is null);

    /// <summary>The Application that a document is, or that it makes.</summary>
    /// <param name="document">Any document.</param>
    /// <returns>The Application, the same for everyone who asks; null where the document is something else.</returns>
    public static Application? Of(SpecDocument document) => document.Get<Application>();

    /// <inheritdoc />
    static Application? IDocumentView<Application>.Of(SpecDocument document) =>
        Is(document) || Initializer.Is(document) ? new Application(document) : null;

    /// <summary>Finds a component.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The first component of that name, or null.</returns>
    public Component? Component(string name) => byName.Value.GetValueOrDefault(name);

    /// <summary>Steps that are where no workflow is: what they say is judged all the same.</summary>
    private static SpecMapping? Steps(SpecNode? misplaced) =>
        misplaced is SpecSequence list
            ? new SpecMapping([new SpecEntry(SpecScalar.OfText("steps", list.Span), list)], list.Span)
            : null;

    private static Dictionary<string, Component> NamedOf(IReadOnlyList<Component> components)
    {
        var named = new Dictionary<string, Component>(StringComparer.Ordinal);
        foreach (var component in components)
            named.TryAdd(component.Name, component);
        return named;
    }

    private static IEnumerable<string> NamespacesOf(Application application) =>
        application
            .Policies.Where(policy => policy.Type == "topology")
            .Select(policy => policy.Properties.Text("namespace")?.Text)
            .Concat(
                application
                    .Workflow.AllSteps.Where(step => step.AppliedComponent is not null)
                    .Select(step => step.Properties.Text("namespace")?.Text)
            )
            .OfType<string>()
            .Prepend(application.Namespace)
            .Distinct(StringComparer.Ordinal);
}
