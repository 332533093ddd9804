using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2008: two volumes of a container are mounted at one path.</summary>
public sealed class DuplicateMountPath() : ComponentRule([.. RepeatedNames.MountingComponents])
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.DuplicateMountPath;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        RepeatedNames
            .Judge(
                Mounts(component)
                    .Select(mount => mount.Text("mountPath"))
                    .OfType<SpecScalar>()
                    .Select(path => path.Named)
            )
            .Select(Descriptor.At);

    private static IEnumerable<SpecMapping> Mounts(Component component)
    {
        var properties = component.Properties;
        return component.Type == TrainingJob.ComponentType
                ? properties.Mappings("storage").Select(entry => entry.Mapping("pvcRef") ?? entry)
            : properties.Mapping("volumeMounts") is { } mounts
                ? mounts.Entries.SelectMany(entry => mounts.Mappings(entry.Key.Text))
            : properties.Mappings("volumes");
    }
}
