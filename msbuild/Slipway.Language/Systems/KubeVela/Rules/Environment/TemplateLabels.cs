using Slipway.Language.Fixes;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Environment;

/// <summary>SLIP3020: labels that the component's own template sets.</summary>
public sealed class TemplateLabels() : ComponentRule(new TypesReading("labels"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3020",
            Severity.Error,
            "A label belongs to the component's template",
            "the template sets '{0}' itself, to {1}, and cannot render two values for it: remove the label"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Properties.Mapping("labels") is not { } labels)
            yield break;
        foreach (var label in labels.Entries)
        {
            var own = label.Key.Text switch
            {
                "app.oam.dev/component" => component.Name,
                "app.oam.dev/name" when component.Type != TrainingJob.ComponentType => component.Application.Name,
                "app.oam.dev/revision" when HasRevision(component) => "",
                _ => null,
            };
            // The same value twice is one value to the template. The revision is a hash that no one knows before.
            var isSame = own is { Length: > 0 } && labels.Text(label.Key.Text)?.Text == own;
            if (own is not null && !isSame)
                yield return Descriptor.At(
                    label.Key.Span,
                    label.Key.Text,
                    own.Length == 0 ? "the revision" : $"'{own}'"
                ) with
                {
                    Fix = YamlEntry.Remove(labels, label),
                };
        }
    }

    private static bool HasRevision(Component component) =>
        component.Type == TrainingJob.ComponentType || component.Properties.Boolean("addRevisionLabel") == true;
}
