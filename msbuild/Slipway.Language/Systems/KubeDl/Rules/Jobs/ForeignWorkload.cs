using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4017: a Cron runs a kind of an API group that does not have it.</summary>
public sealed class ForeignWorkload : DocumentRule
{
    private const string Batch = "ElasticBatchJob";

    private const string BatchVersion = "inference.kubedl.io/v1alpha1";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4017",
            Severity.Error,
            "A Cron runs a kind that its API group does not have",
            "'{0}' has no {1}, so that the Cron never starts a run: write 'apiVersion: {2}'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        var template = Cron.Is(document) ? document.Root.Mapping("spec")?.Mapping("template") : null;
        if (template?.Text("apiVersion") is not { } version || template.Text("kind") is not { } kind)
            yield break;
        if (version.Text is not (JobKind.ApiVersion or BatchVersion))
            yield break;
        var needed = kind.Text == Batch ? BatchVersion : JobKind.ApiVersion;
        if (version.Text != needed)
            yield return Descriptor.At(version.Span, version.Text, kind.Text, needed) with
            {
                Fix = YamlFix.Write(version, needed),
            };
    }
}
