using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3049: two volumes of one name that something different backs.</summary>
/// <remarks>One volume may be mounted at several paths, in several entries.</remarks>
public sealed class ContradictingVolume() : ComponentRule(new TypesReading("volumeMounts"))
{
    /// <summary>What says where a volume is mounted, and not what backs it.</summary>
    private static readonly string[] OfMount = ["name", "mountPath", "subPath"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3049",
            Severity.Error,
            "Two volumes have one name",
            "the volume '{0}' is another one in line {1}, and KubeVela keeps one of a name and mounts it in both places: give this one another name"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Properties.Mapping("volumeMounts") is not { } mounts || component.IsSupplied("volumeMounts"))
            yield break;
        var first = new Dictionary<string, (SpecScalar Name, string Source)>(StringComparer.Ordinal);
        foreach (var (kind, volume) in Volumes(mounts))
        {
            if (volume.Text("name") is not { } name)
                continue;
            var source = Source(kind, volume);
            if (!first.TryAdd(name.Text, (name, source)) && first[name.Text].Source != source)
                yield return Descriptor.At(name.Span, name.Text, first[name.Text].Name.Span.StartLine);
        }
    }

    private static IEnumerable<(string Kind, SpecMapping Volume)> Volumes(SpecMapping mounts) =>
        mounts
            .Entries.SelectMany(kind => mounts.Mappings(kind.Key.Text).Select(volume => (kind.Key.Text, volume)))
            .OrderBy(one => one.volume.Span);

    /// <summary>What backs a volume: its kind, and all that is said of it.</summary>
    private static string Source(string kind, SpecMapping volume) =>
        kind
        + string.Concat(
            volume
                .Entries.Where(entry => !OfMount.Contains(entry.Key.Text, StringComparer.Ordinal))
                .OrderBy(entry => entry.Key.Text, StringComparer.Ordinal)
                .Select(entry =>
                    $"\n{entry.Key.Text}: {string.Join('\n', SpecTree.Scalars(entry.Value).Select(scalar => scalar.Text))}"
                )
        );
}
