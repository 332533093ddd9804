using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Schema;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A step of a workflow, or a sub-step of a group.</summary>
public sealed class Step
{
    /// <summary>Views a step.</summary>
    /// <param name="node">Its item of <c>steps</c> or <c>subSteps</c>.</param>
    /// <param name="group">The step it is inside of; null for an outer step.</param>
    /// <param name="index">Its place in the list, counted from 0.</param>
    public Step(SpecMapping node, Step? group, int index)
    {
        Node = node;
        Group = group;
        NameNode = node.Text("name");
        var parent = group is null ? "step" : $"step-{group.Index.ToString(CultureInfo.InvariantCulture)}";
        Index = index;
        Name = NameNode?.Text is { Length: > 0 } name
            ? name
            : $"{parent}-{index.ToString(CultureInfo.InvariantCulture)}";
        SubSteps = group is null ? [.. node.Mappings("subSteps").Select((step, at) => new Step(step, this, at))] : [];
    }

    /// <summary>Its item of <c>steps</c> or <c>subSteps</c>.</summary>
    public SpecMapping Node { get; }

    /// <summary>The step it is inside of; null for an outer step.</summary>
    public Step? Group { get; }

    /// <summary>Its place in the list, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The scalar that names it; null where the platform makes up a name.</summary>
    public SpecScalar? NameNode { get; }

    /// <summary>The name, or the one the platform makes up: <c>step-0</c>, <c>step-0-1</c>.</summary>
    public string Name { get; }

    /// <summary>The type; empty where there is none.</summary>
    public string Type => Node.Text("type")?.Text ?? "";

    /// <summary>Whether it is a group: only a group runs the steps inside it.</summary>
    public bool IsGroup => Type == "step-group";

    /// <summary>The component it applies; null where its type applies none, or others than a named one.</summary>
    public SpecScalar? AppliedComponent => AppliesOne ? Properties.Text("component") : null;

    /// <summary>Whether its type applies one component, which its property <c>component</c> names.</summary>
    public bool AppliesOne => Facts is { Applies.Count: > 0 };

    /// <summary>Whether its type applies none of the Application's components. One of a type that is not known may.</summary>
    internal bool AppliesNone => Facts is { Applies.Count: 0 };

    private DefinitionFacts? Facts => TypeFacts.Shipped("step", Type);

    /// <summary>The properties; empty where there are none.</summary>
    public SpecMapping Properties => Node.Mapping("properties") ?? new SpecMapping([], Node.Span);

    /// <summary>The names of the steps it waits for.</summary>
    public IEnumerable<SpecScalar> DependsOn => Node.Texts("dependsOn");

    /// <summary>The values it takes from the outputs of others.</summary>
    public IEnumerable<SpecMapping> Inputs => Node.Mappings("inputs");

    /// <summary>The values it gives to others.</summary>
    public IEnumerable<SpecMapping> Outputs => Node.Mappings("outputs");

    /// <summary>The steps inside it, in order.</summary>
    public IReadOnlyList<Step> SubSteps { get; }

    /// <summary>Where to report what concerns the step as a whole.</summary>
    public SourceSpan Place => NameNode?.Span ?? Node.Text("type")?.Span ?? Node.Span;

    /// <summary>Whether it applies one component, and this is the one.</summary>
    /// <param name="component">The component.</param>
    /// <returns>True where it does.</returns>
    public bool Applies(Component component) => AppliedComponent?.Text == component.Name;
}
