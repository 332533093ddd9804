using Slipway.Language.Diagnostics;
using Slipway.Language.Workspaces;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3017: a component has a name that its objects cannot have.</summary>
public sealed class ComponentName() : ComponentRule("jupyter-notebook", "model-serving", "model-training", "webservice")
{
    /// <summary>The longest name of a notebook: its label is the name with <c>-jupyter</c> behind it.</summary>
    private const int NotebookLength = DnsName.LabelLength - 8;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3017",
            Severity.Error,
            "A component's name does not suit its objects",
            "the {0} '{1}' {2}, and its {3} is named after it: write {4}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        var name = component.Name;
        if (name.Length == 0)
            yield break;
        var (form, made) = component.Type switch
        {
            "model-training" => (DnsName.ServiceLabel, "job"),
            "webservice" when !new WebService(component).Ports.Any(port => port.IsExposed) => (
                DnsName.Label,
                "container"
            ),
            _ => (DnsName.ServiceLabel, "Service"),
        };
        if (form.Fault(name) is { } fault)
            yield return Descriptor.At(component.Place, component.Type, name, fault, made, form.Meaning);
        else if (component.Type == "jupyter-notebook" && name.Length > NotebookLength)
            yield return Descriptor.At(
                component.Place,
                component.Type,
                name,
                $"has {name.Length} characters",
                "label '-jupyter'",
                $"at most {NotebookLength} characters"
            );
    }
}
