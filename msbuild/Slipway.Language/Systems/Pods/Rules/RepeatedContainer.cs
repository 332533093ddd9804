using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Pods.Rules;

/// <summary>SLIP4034: a container of a pod has the name of one that runs before it.</summary>
/// <remarks>That two of one list have the same name is for the schema of pods to say.</remarks>
public sealed class RepeatedContainer : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4034",
            Severity.Error,
            "A container has the name of an init container",
            "'initContainers' of {0} has a container '{1}' too, so that the API server rejects the pods: rename one of the two"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from pod in PodTemplates.Of(document)
        let first = (pod.Spec?.Mappings("initContainers") ?? [])
            .Select(container => container.Text("name")?.Text)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal)
        from container in pod.Containers
        let name = container.Text("name")
        where name is { Text.Length: > 0 } && first.Contains(name.Text)
        select Descriptor.At(name.Span, pod.Owner, name.Text);
}
