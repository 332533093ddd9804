using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4532: a reference of an environment variable among the values of a chart.</summary>
public sealed class ReferenceInChartValues() : ComponentRule(HelmChart.ComponentType, "helm")
{
    private static readonly string[] Sources = ["secretKeyRef", "configMapKeyRef", "fieldRef", "resourceFieldRef"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4532",
            Severity.Warning,
            "Nothing resolves a reference in the values of a chart",
            "'{0}' gets the mapping '{1}' as it is, since Flux passes values on to the chart without a look into them, and no one reads the {2}: write the value that the chart wants, or name the {2} where the chart takes one"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Properties.Mapping("values") is { } values ? In(values, isVariable: false) : [];

    /// <summary>A chart that takes environment variables puts them into a pod, where the reference is resolved.</summary>
    private IEnumerable<Diagnostic> In(SpecNode node, bool isVariable)
    {
        if (node is SpecSequence list)
            return list.Items.SelectMany(item => In(item, item is SpecMapping one && one.Entry("name") is not null));
        return (node as SpecMapping)?.Entries.SelectMany(entry => Of(entry, isVariable)) ?? [];
    }

    private IEnumerable<Diagnostic> Of(SpecEntry entry, bool isVariable)
    {
        if (entry.Key.Text is "env" or "extraEnv" or "extraEnvVars" or "envFrom")
            return [];
        if (isVariable || entry.Value is not SpecMapping { Entries: [var only] } value)
            return In(entry.Value, isVariable: false);
        if (value.Mapping("valueFrom") is { } source && source.Entries.Any(IsSource))
            return [Report(only.Key, entry.Key, "valueFrom", source)];
        return IsSource(only) ? [Report(only.Key, entry.Key, only.Key.Text, value)] : In(value, isVariable: false);
    }

    private static bool IsSource(SpecEntry entry) => Sources.Contains(entry.Key.Text, StringComparer.Ordinal);

    private Diagnostic Report(SpecScalar place, SpecScalar owner, string written, SpecMapping source)
    {
        var kind = source.Entries.First(IsSource).Key.Text switch
        {
            "secretKeyRef" => "Secret",
            "configMapKeyRef" => "ConfigMap",
            _ => "field",
        };
        return Descriptor.At(place.Span, owner.Text, written, kind);
    }
}
