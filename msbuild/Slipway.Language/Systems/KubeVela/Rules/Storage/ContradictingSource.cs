using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP3014: what a claim is filled from cannot be.</summary>
public sealed class ContradictingSource() : ComponentRule(TrainingJob.ComponentType)
{
    private static readonly string[] Parts = ["apiGroup", "kind", "name"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3014",
            Severity.Error,
            "A claim's data source contradicts itself",
            "the API server rejects the claim, because {0}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var claim in component.Properties.Mappings("storage"))
        {
            var source = claim.Mapping("dataSource");
            var reference = claim.Mapping("dataSourceRef");
            if (
                source is not null
                && reference is not null
                && Array.Exists(Parts, part => Differs(source, reference, part))
            )
            {
                var place = claim.Entry("dataSourceRef")!.Key.Span;
                yield return Descriptor.At(
                    place,
                    Sentence.Plain("dataSource and dataSourceRef name different objects: remove one of them")
                );
            }
            foreach (var one in new[] { source, reference }.OfType<SpecMapping>())
            {
                if (
                    one.Text("apiGroup") is { Text: "" } group
                    && one.Text("kind") is { Text: not "PersistentVolumeClaim" } kind
                )
                    yield return Descriptor.At(
                        group.Span,
                        Sentence.Of(
                            $"without an apiGroup the kind can only be PersistentVolumeClaim: write the group of '{kind.Text}', such as snapshot.storage.k8s.io for a VolumeSnapshot"
                        )
                    );
            }
        }
    }

    private static bool Differs(SpecMapping one, SpecMapping other, string part) =>
        one.Text(part) is { } left && other.Text(part) is { } right && left.Text != right.Text;
}
