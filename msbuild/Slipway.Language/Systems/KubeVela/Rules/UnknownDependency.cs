using Slipway.Language.Diagnostics;
using Slipway.Language.Workspaces;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>SLIP2001: <c>dependsOn</c> names a component the Application does not have.</summary>
public sealed class UnknownDependency : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2001",
            Severity.Error,
            "A dependency is unknown",
            "component '{0}' waits for '{1}', which this Application does not have, so it is never deployed: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        var names = component.Application.Components.Select(other => other.Name).Where(name => name != component.Name);
        foreach (var dependency in component.DependsOn)
        {
            if (component.Application.Component(dependency.Text) is not null)
                continue;
            var nearest = NearestWord.Find(dependency.Text, names);
            var remedy = nearest is null ? "name one of its components" : $"did you mean '{nearest}'?";
            yield return Descriptor.At(dependency.Span, component.Name, dependency.Text, remedy);
        }
    }
}
