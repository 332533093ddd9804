using Slipway.Kinds.Facts;
using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Kubernetes.Rules;

/// <summary>SLIP4037: the selector of a workload does not select the pods that its template makes.</summary>
public sealed class UnselectedPods : DocumentRule
{
    private static readonly string[] Selecting = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4037",
            Severity.Error,
            "A selector does not select the pods of its template",
            "the {0} selects pods with '{1}: {2}', and its template {3}, so that the API server rejects it: write 'template.metadata.labels' with '{1}: {2}'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from json in InnerObjects.Of(document)
        let kind = json.Text("kind")?.Text
        where Selecting.Contains(kind, StringComparer.Ordinal)
        where ApiGroup.Of(json.Text("apiVersion")?.Text ?? "") == "apps" && !MayGetLabels(document, json)
        let selector = json.Mapping("spec")?.Mapping("selector")?.Mapping("matchLabels")
        let template = json.Mapping("spec")?.Mapping("template")
        where selector is not null && template is { IsIncomplete: false }
        from wanted in selector.Entries
        let value = wanted.Value as SpecScalar
        where value is { IsText: true }
        let found = Differing(wanted.Key.Text, value, template, kind)
        where found is not null
        select found;

    private Diagnostic? Differing(string key, SpecScalar value, SpecMapping template, string kind)
    {
        var labels = template.Mapping("metadata")?.Mapping("labels");
        if (labels is { IsIncomplete: true } || labels?[key] is { } other && other is not SpecScalar { IsText: true })
            return null;
        var label = labels?.Text(key);
        if (label?.Text == value.Text)
            return null;
        var gives = label is null
            ? Sentence.Of($"has no label '{key}'")
            : Sentence.Of($"gives them '{key}: {label.Text}'");
        return Descriptor.At(value.Span, kind, key, value.Text, gives) with
        {
            Fix =
                label is not null ? YamlFix.Write(label, value.Text)
                : labels is not null ? YamlFix.Add(labels, (key, YamlFix.Yaml(value.Text)))
                : null,
        };
    }

    /// <summary>Whether traits may change the object before it reaches the cluster.</summary>
    private static bool MayGetLabels(SpecDocument document, SpecMapping json) =>
        document.Kind == "Application"
        && (document.Root.Mapping("spec")?.Mappings("components") ?? []).Any(component =>
            component["traits"] is not null && component.Span.Covers(json.Span)
        );
}
