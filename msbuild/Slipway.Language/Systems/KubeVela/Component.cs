using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A component of an Application.</summary>
/// <param name="application">The Application it is part of.</param>
/// <param name="node">Its item of <c>spec.components</c>.</param>
public sealed class Component(Application application, SpecMapping node)
{
    private BindingNote? supplied;
    private IReadOnlyList<Predictor>? predictors;
    private IReadOnlyList<ClaimUse>? claimUses;
    private IReadOnlyList<Claim>? claims;

    /// <summary>The Application it is part of.</summary>
    public Application Application { get; } = application;

    /// <summary>Its item of <c>spec.components</c>.</summary>
    public SpecMapping Node { get; } = node;

    /// <summary>The namespace that a step or a topology policy sends all its objects to; null where they stay where they say.</summary>
    public string? ForcedNamespace { get; private init; }

    /// <summary>The namespace it is deployed to.</summary>
    public string Namespace => ForcedNamespace ?? Application.Namespace;

    /// <summary>The scalar that names it; null where it has no name.</summary>
    public SpecScalar? NameNode { get; } = node.Text("name");

    /// <summary>The name; empty where there is none.</summary>
    public string Name => NameNode?.Text ?? "";

    /// <summary>The type without the revision that <c>@v2</c> may select; empty where there is none.</summary>
    public string Type { get; } = node.Text("type")?.Text.Split('@')[0] ?? "";

    /// <summary>The properties; empty where there are none.</summary>
    public SpecMapping Properties { get; } = node.Mapping("properties") ?? new SpecMapping([], node.Span);

    /// <summary>The names of the components it waits for.</summary>
    public IReadOnlyList<SpecScalar> DependsOn { get; } = [.. node.Texts("dependsOn")];

    /// <summary>The traits, in order.</summary>
    public IReadOnlyList<Trait> Traits { get; } = [.. node.Mappings("traits").Select(trait => new Trait(trait))];

    /// <summary>The values it takes from the outputs of others.</summary>
    public IReadOnlyList<SpecMapping> Inputs { get; } = [.. node.Mappings("inputs")];

    /// <summary>The values it gives to others.</summary>
    public IReadOnlyList<SpecMapping> Outputs { get; } = [.. node.Mappings("outputs")];

    /// <summary>The predictors of a <c>model-serving</c> component, in order; none of any other.</summary>
    public IReadOnlyList<Predictor> Predictors => predictors ??= Predictor.Of(this);

    /// <summary>The claims it makes, in order; one that appears twice is there twice.</summary>
    public IReadOnlyList<Claim> Claims => claims ??= [.. Claim.MadeBy(this)];

    /// <summary>The claims its pods use, those it makes among them.</summary>
    internal IReadOnlyList<ClaimUse> ClaimUses => claimUses ??= [.. ClaimUse.Of(this)];

    /// <summary>Where to report what concerns the component as a whole.</summary>
    public SourceSpan Place => NameNode?.Span ?? Node.Span;

    /// <summary>The components that wait for it directly, in order.</summary>
    public IEnumerable<Component> Dependents =>
        Application.Components.Where(other => other.DependsOn.Any(name => name.Text == Name));

    /// <summary>Whether an input or an override policy fills in a property, a part of it or what it is part of.</summary>
    /// <param name="path">A path from the properties down: <c>predictors[0].traffic</c>.</param>
    /// <returns>True where the value is known only when the Application runs.</returns>
    public bool IsSupplied(string path)
    {
        supplied ??= new BindingNote(null, [.. SuppliedProperties.Of(this)], IsPartial: false);
        return supplied.Supplies(path);
    }

    /// <summary>The properties that its type requires and that are known only when the Application runs.</summary>
    public IEnumerable<string> LeftToRunTime =>
        Application
            .Document.Bound.Supplied.Where(one => one.Kind == "component" && one.Owner == Name)
            .Select(one => one.Path)
            .Where(path => InputPath.Read(path)?.In(Properties) is null);

    /// <summary>The same component, sent to a namespace with all its objects.</summary>
    /// <param name="space">The namespace.</param>
    /// <returns>A component of its own.</returns>
    public Component PlacedIn(string space) => new(Application, Node) { ForcedNamespace = space };

    /// <summary>Whether its schemas report errors in it, so that what it renders to is not what it means.</summary>
    public bool IsSpoilt =>
        Application.Document.Bound.Diagnostics.Any(found =>
            found.Severity == Severity.Error && Node.Span.Covers(found.Span)
        );

    /// <summary>Whether it waits for another component, directly or through others.</summary>
    /// <param name="other">The other component.</param>
    /// <returns>True where it does.</returns>
    public bool WaitsFor(Component other)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Component>([this]);
        while (open.TryPop(out var component))
        {
            foreach (var name in component.DependsOn)
            {
                if (name.Text == other.Name)
                    return true;
                if (seen.Add(name.Text) && Application.Component(name.Text) is { } next)
                    open.Push(next);
            }
        }
        return false;
    }
}
