using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4001: no one knows what a model's image will be called.</summary>
/// <remarks>A job that is run again and again wants a new tag each time, which the cluster makes up.</remarks>
public sealed class MissingImageTag : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4001",
            Severity.Warning,
            "A model's image has no tag",
            "{0} has no 'imageTag', so KubeDL derives one from the object's id, and nothing can name or pin the image before: write 'imageTag: v1'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        if (TrainingJob.Of(document) is { IsRecurring: true } || ModelImage.Of(document) is not { } image)
            yield break;
        if (image.Node.Entry("imageTag") is null && !image.Node.IsIncomplete)
            yield return Descriptor.At(image.Place, image.Subject) with
            {
                Fix = YamlFix.Add(image.Node, ("imageTag", "v1")),
            };
    }
}
