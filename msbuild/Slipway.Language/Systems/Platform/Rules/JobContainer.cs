using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4524: KubeDL does not find the container of a training job.</summary>
public sealed class JobContainer() : ComponentRule(TrainedModel.ComponentType)
{
    private const string Expected = "tensorflow";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4524",
            Severity.Error,
            "A training job has no container named tensorflow",
            "the {0} pods have no container named 'tensorflow', in which KubeDL looks for the job's port and its end, so that the job never starts: name the container so"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var role in component.Properties.Mapping("tfReplicaSpecs")?.Entries ?? [])
        {
            var pod = (role.Value as SpecMapping)?.Mapping("template")?.Mapping("spec");
            var containers = pod?.Mappings("containers").ToList() ?? [];
            if (containers.Count > 0 && !containers.Exists(one => one.Text("name")?.Text == Expected))
                yield return Descriptor.At(containers[0].Text("name")?.Span ?? containers[0].Span, role.Key.Text);
        }
    }
}
