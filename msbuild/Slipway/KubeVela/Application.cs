using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>A KubeVela Application: components with their traits, the policies that say where and how they run, and the workflow that deploys them.</summary>
/// <remarks>Components are added by <c>Add…</c>: <c>app.AddModelTraining("training", image: "example/train:v1")</c>.</remarks>
public sealed class Application : SpecDocument
{
    private readonly List<Component> components = [];
    private readonly List<Policy> policies = [];

    /// <summary>Starts an Application.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="namespace">Its namespace; the project's SlipwayNamespace where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public Application(
        [SpecValue("name", Format = "dns1123-subdomain", Declares = "document")] string name,
        string? @namespace = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        : base("core.oam.dev/v1beta1", "Application", name, @namespace, callerFile, callerLine)
    {
        Workflow = new Workflow();
    }

    /// <summary>The components in order.</summary>
    public IReadOnlyList<Component> Components => components;

    /// <summary>The policies in order.</summary>
    public IReadOnlyList<Policy> Policies => policies;

    /// <summary>How the Application is deployed. Without steps, each component is applied as soon as those it depends on are healthy.</summary>
    public Workflow Workflow { get; }

    /// <summary>Adds a component; <c>Add…</c> of a component calls it.</summary>
    /// <param name="component">The component.</param>
    public void Add(Component component)
    {
        ArgumentNullException.ThrowIfNull(component);
        components.Add(component);
        component.Application = this;
    }

    /// <summary>Adds a policy; <c>Add…Policy</c> calls it.</summary>
    /// <param name="policy">The policy.</param>
    public void Add(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        policies.Add(policy);
    }

    internal override SpecMap Tree()
    {
        var spec = new SpecMap();
        var list = new SpecList();
        foreach (var component in components)
            list.Items.Add(SpecParts.Item(component.Tree(), component));
        spec.Set("components", new SpecItem(new SpecValue(list), null, 0));
        if (policies.Count > 0)
        {
            var more = new SpecList();
            foreach (var policy in policies)
                more.Items.Add(SpecParts.Item(policy.Tree(), policy));
            spec.Set("policies", new SpecItem(new SpecValue(more), null, 0));
        }
        if (Workflow.Tree() is { } workflow)
            spec.Set("workflow", new SpecItem(new SpecValue(workflow), null, 0));

        var root = new SpecMap();
        foreach (var entry in Entries.Entries)
            root.Set(entry.Key, entry.Value);
        root.Set("spec", new SpecItem(new SpecValue(spec), null, 0));
        return root;
    }
}
