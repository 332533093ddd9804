using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4504: a predictor names a Model where a ModelVersion is needed.</summary>
public sealed class ModelInsteadOfVersion : ServedVersionRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4504",
            Severity.Warning,
            "A predictor names a model instead of its version",
            "'{0}' is the name of a Model ({1}, line {2}), and predictor '{3}' needs the name of a ModelVersion: {4}"
        );

    /// <inheritdoc />
    protected override Diagnostic? Judge(
        ModelServer server,
        SpecScalar named,
        IReadOnlyList<ModelVersion> versions,
        WorkspaceOptions options
    )
    {
        if (versions.FirstOrDefault(version => version.ModelName?.Text == named.Text) is not { } version)
            return null;
        var remedy =
            version.ImageTag.Length > 0
                ? Sentence.Of($"write '{version.Name}'")
                : Sentence.Plain(
                    "write 'modelName' without the version and the version as 'imageTag' there, so that the ModelVersion is called by both"
                );
        return Descriptor.At(
            named.Span,
            named.Text,
            version.Origin,
            version.ModelName!.Span.StartLine,
            server.Name,
            remedy
        );
    }
}
