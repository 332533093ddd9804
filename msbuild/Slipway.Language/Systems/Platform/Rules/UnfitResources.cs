using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Systems.Kubernetes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Pods;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4032: a container asks for resources that no node gives.</summary>
public sealed class UnfitResources : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4032",
            Severity.Error,
            "A container's resources contradict themselves",
            "container '{0}' {1}, so the API server rejects the pod: {2}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from pod in PodTemplates.Of(document).Concat(OfComponents(document))
        from container in pod.AllContainers
        let resources = container.Mapping("resources")
        where resources is not null
        from fault in Faults(container.Text("name")?.Text, resources)
        select fault;

    /// <summary>The pods of training and serving components; what comes into one when it runs is not known.</summary>
    private static IEnumerable<PodTemplate> OfComponents(SpecDocument document) =>
        (Application.Of(document)?.Components ?? [])
            .Where(component => component.Node["inputs"] is null)
            .SelectMany(component =>
                TrainedModel.Pods(component).Concat(ModelServer.Of(component).Select(one => one.Node))
            )
            .Select(owner => owner.Mapping("template"))
            .OfType<SpecMapping>()
            .Select(template => new PodTemplate(template, template.Span, ""));

    private IEnumerable<Diagnostic> Faults(string? container, SpecMapping resources)
    {
        var (requests, limits) = (resources.Mapping("requests"), resources.Mapping("limits"));
        foreach (var (key, value) in (limits?.Entries ?? []).Concat(requests?.Entries ?? []))
        {
            if (IsBroken(key.Text, value))
                yield return Descriptor.At(
                    value.Span,
                    container,
                    $"asks for {Text(value)} of '{key.Text}', which comes whole",
                    "write a whole number"
                );
        }
        foreach (var (key, value) in requests?.Entries ?? [])
        {
            var limit = limits?[key.Text];
            if (
                Amount(value) is not { } requested
                || IsBroken(key.Text, value)
                || (limit is null && !IsCounted(key.Text))
            )
                continue;
            if (limit is null)
                yield return Descriptor.At(
                    key.Span,
                    container,
                    $"requests '{key.Text}' without a limit",
                    Sentence.Of($"write '{key.Text}: {Text(value)}' under 'limits'")
                );
            else if (
                !IsBroken(key.Text, limit)
                && Amount(limit) is { } most
                && (requested > most || (IsCounted(key.Text) && requested != most))
            )
                yield return Descriptor.At(
                    value.Span,
                    container,
                    $"requests {Text(value)} of '{key.Text}' and may use {Text(limit)}",
                    IsCounted(key.Text)
                        ? "write the same number for both"
                        : $"request at most {Text(limit)}, or raise the limit"
                );
        }
    }

    /// <summary>Whether nodes count a resource in whole pieces, as GPUs: all that have a prefix of someone else.</summary>
    private static bool IsCounted(string resource) =>
        resource.Contains('/') && !resource.Contains("kubernetes.io/", StringComparison.Ordinal);

    /// <summary>Whether it is a part of what comes whole.</summary>
    private static bool IsBroken(string resource, SpecNode node) =>
        IsCounted(resource) && Amount(node) is { } amount && amount % 1 != 0;

    private static decimal? Amount(SpecNode node) => node is SpecScalar scalar ? Quantity.Read(scalar.Text) : null;

    private static string Text(SpecNode node) => ((SpecScalar)node).Text;
}
