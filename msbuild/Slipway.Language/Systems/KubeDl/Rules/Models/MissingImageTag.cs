using Slipway.Language.Diagnostics;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4001: nobody knows what a model's image will be called.</summary>
/// <remarks>A job that is run again and again wants a new tag each time, which the cluster makes up.</remarks>
public sealed class MissingImageTag : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4001",
            Severity.Warning,
            "A model's image has no tag",
            "{0} has no 'imageTag', so KubeDL makes one up of the object's id, and nothing can name or pin the image before: write 'imageTag: v1'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var jobs = TrainingJob.All(workspace).Where(job => !job.IsRecurring).Select(job => job.Model);
        return ModelImage
            .OfDocuments(workspace)
            .Concat(jobs.OfType<ModelImage>())
            .Where(image => image.Node.Entry("imageTag") is null && !image.Node.IsIncomplete)
            .Select(image => Descriptor.At(image.Place, image.Subject));
    }
}
