using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The workflow of an Application, or one that is an object of its own, which several Applications use.</summary>
/// <param name="node">The mapping <c>spec.workflow</c>, or the object; null where there is none.</param>
/// <param name="application">The Application; null where the workflow is an object of its own.</param>
public sealed class Workflow(SpecMapping? node, Application? application = null) : IDocumentView<Workflow>
{
    /// <summary>The API group and version of workflows that are objects.</summary>
    public const string Version = "core.oam.dev/v1alpha1";

    /// <summary>The kind of workflows that are objects.</summary>
    public const string KindName = "Workflow";

    /// <summary>The mapping <c>spec.workflow</c>, or the object; null where there is none.</summary>
    public SpecMapping? Node { get; } = node;

    /// <summary>Whether it is an object of its own: which components there are is for the Applications that use it to say.</summary>
    public bool IsObject => application is null;

    /// <summary>The components of its Application; none where it is an object.</summary>
    public IReadOnlyList<Component> Components => application?.Components ?? [];

    /// <summary>Whether it is elsewhere: <c>ref</c> names an object that holds the steps.</summary>
    public bool IsElsewhere { get; } = node?.Text("ref") is { Text.Length: > 0 };

    /// <summary>The outer steps, in order.</summary>
    public IReadOnlyList<Step> Steps { get; } =
    [.. node?.Mappings("steps").Select((step, index) => new Step(step, null, index)) ?? []];

    /// <summary>The steps and their sub-steps, in order.</summary>
    public IEnumerable<Step> AllSteps => Steps.SelectMany(step => step.SubSteps.Prepend(step));

    /// <summary>The steps that run, in order: sub-steps only where their parent is a group.</summary>
    public IEnumerable<Step> RunSteps => AllSteps.Where(step => step.Group is null or { IsGroup: true });

    /// <summary>The outputs of components and of steps, sub-steps that never run among them.</summary>
    public IEnumerable<SpecMapping> Outputs =>
        Components.SelectMany(component => component.Outputs).Concat(AllSteps.SelectMany(step => step.Outputs));

    /// <summary>Whether the outer steps run one after another: they do unless the workflow asks for a DAG.</summary>
    public bool IsSequential => Node?.Mapping("mode")?.Text("steps")?.Text != "DAG";

    /// <summary>The workflow that a document has or is.</summary>
    /// <param name="document">Any document.</param>
    /// <returns>That of an Application, or the object; null where the document is something else.</returns>
    public static Workflow? Of(SpecDocument document) => document.Get<Workflow>();

    /// <inheritdoc />
    static Workflow? IDocumentView<Workflow>.Of(SpecDocument document) =>
        document is { ApiVersion: Version, Kind: KindName }
            ? new Workflow(document.Root)
            : Application.Of(document)?.Workflow;

    /// <summary>Finds a component of its Application.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The first component of that name, or null.</returns>
    public Component? Component(string name) => application?.Component(name);

    /// <summary>Whether the steps inside a group run one after another: they do only where the spec asks for that.</summary>
    /// <param name="group">The group.</param>
    /// <returns>True where the group, or else the workflow, names another mode than DAG.</returns>
    public bool IsSequentialInside(Step group) =>
        (group.Node.Text("mode") ?? Node?.Mapping("mode")?.Text("subSteps")) is { Text: not "DAG" };
}
