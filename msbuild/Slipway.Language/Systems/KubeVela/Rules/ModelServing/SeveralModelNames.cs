using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3037: predictors that share requests and call their models differently, with a protocol whose requests name the model.</summary>
public sealed class SeveralModelNames() : ComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3037",
            Severity.Warning,
            "Predictors that share requests call their models differently",
            "requests of the protocol tensorflow name the model, and predictor '{0}' calls it '{1}', so requests for '{1}' that reach '{2}' are answered 404 and the other way round: write name: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var serving = new Serving(component);
        if (serving.Protocol != "tensorflow" || serving.Predictors is not [{ ModelName: { } wanted } first, ..])
            yield break;
        foreach (var predictor in serving.Predictors)
        {
            if (predictor.ModelName is not { } name || name.Text == wanted.Text || component.IsSupplied("predictors"))
                continue;
            yield return Descriptor.At(name.Span, first.Name, wanted.Text, predictor.Name) with
            {
                Fix = YamlFix.Write(name, wanted.Text),
            };
        }
    }
}
