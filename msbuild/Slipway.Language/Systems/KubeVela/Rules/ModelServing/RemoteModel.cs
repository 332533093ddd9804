using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3038: a model in a bucket, for which the component cannot give credentials.</summary>
public sealed class RemoteModel : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3038",
            Severity.Info,
            "A bucket's credentials cannot be given in the component",
            "the component cannot name credentials for '{0}://{1}': unless the bucket is public, set Seldon's default storage secret in the cluster, or store the model in a claim and write pvc://"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        var uri = predictor.ModelUri is { } text ? ModelUri.Read(text.Text, out _) : null;
        if (uri is { Scheme: "s3" or "gs" } && !predictor.IsSupplied("graph.modelUri"))
            yield return Descriptor.At(predictor.ModelUri!.Span, uri.Scheme, uri.Place);
    }
}
