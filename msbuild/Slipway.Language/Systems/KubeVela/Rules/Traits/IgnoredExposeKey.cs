using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3130: a port that the trait <c>expose</c> does not read.</summary>
public sealed class IgnoredExposeKey : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3130", Severity.Warning, "A port of the trait expose is ignored", "'{0}' has no effect {1}: {2}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Traits.Where(trait => trait.Type == "expose").SelectMany(Check);

    private IEnumerable<Diagnostic> Check(Trait trait)
    {
        var properties = trait.Properties;
        if (properties.Entry("ports") is not null && properties.Entry("port") is { } old)
            yield return Descriptor.At(
                old.Key.Span,
                new KeyName("port"),
                Sentence.Of($"where there are '{new KeyName("ports")}'"),
                Sentence.Of($"remove it, or add its numbers to '{new KeyName("ports")}'")
            );
        var type = properties.Text("type")?.Text ?? "ClusterIP";
        if (type == "NodePort")
            yield break;
        foreach (var port in properties.Mappings("ports"))
        {
            if (port.Entry("nodePort") is { } entry)
                yield return Descriptor.At(
                    entry.Key.Span,
                    new KeyName("nodePort"),
                    Sentence.Of($"with type {type}"),
                    Sentence.Of($"write '{"type: NodePort"}', or remove it")
                );
        }
    }
}
