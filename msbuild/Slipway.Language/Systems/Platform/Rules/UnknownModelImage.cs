using Slipway.Language.Fixes;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4525: nothing says which image a predictor's model lies in.</summary>
public sealed class UnknownModelImage : DeploymentsRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4525",
            Severity.Error,
            "The image of a model is not known",
            "nothing says which image the ModelVersion '{0}' of predictor '{1}' has, and without KubeDL's operator its pods are made with it: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(
        IReadOnlyList<ModelServer> servers,
        IReadOnlyList<ModelVersion> versions
    ) =>
        from server in servers
        let named = server.ModelVersion
        where named is not null && server.ModelImage is null && Find(server, versions)?.Image is null
        select Descriptor.At(
            named.Span,
            named.Text,
            server.Name,
            DidYouMean.Or(
                named.Text,
                versions.Select(version => version.Name).Where(name => name != named.Text),
                Sentence.Of(
                    $"write '{new KeyEntry("modelImage", "repository:tag")}' here, or add the ModelVersion with its 'imageTag' as a document"
                )
            )
        );
}
