using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3022: GPUs go to pods that do not use them.</summary>
public sealed class WastedGpu() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3022", Severity.Warning, "GPUs go to pods that do not use them", "{0}: {1}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Properties.Text("gpu") is not { } gpu || component.IsSupplied("gpu"))
            yield break;
        var job = new TrainingJob(component);
        foreach (var (role, key) in job.Framework?.Roles ?? [])
        {
            // The master of a PyTorchJob trains like its workers; the others only hold parameters or start the rest.
            var count = job.Counts.FirstOrDefault(count => count.Key == key).Count;
            if (key is "worker" or "master" || count <= 0)
                continue;
            var remedy =
                key == job.Framework!.SingleRole
                    ? Sentence.Of(
                        $"where that is too much, write the {job.Framework.Kind} itself into {new PartToAdd("component", "k8s-objects")}"
                    )
                    : Sentence.Of($"write {new KeyEntry(key, "0")} where the workers can do without, or remove 'gpu'");
            yield return Descriptor.At(
                gpu.Span,
                $"every role runs the same pod, so each {role} holds {gpu.Text} of the GPUs and does not use them",
                remedy
            );
        }
        if (component.Properties.Text("image") is { } image && IsForProcessors(image) && !component.IsSupplied("image"))
        {
            yield return Descriptor.At(
                image.Span,
                $"'{image.Text}' is an image for CPUs, so the GPUs stay idle",
                Sentence.Plain("name the image for GPUs, or remove 'gpu'")
            );
        }
    }

    /// <summary>Whether an image says so itself, or is TensorFlow's own, whose tags name the GPU where they have it.</summary>
    private static bool IsForProcessors(SpecScalar image)
    {
        if (ImageReference.Parse(image.Text) is not { } reference)
            return false;
        var name = reference.Repository.Split('/')[^1];
        var words = $"{name}-{reference.Tag}".Split('-', '_', '.');
        if (words.Contains("gpu", StringComparer.Ordinal))
            return false;
        var isTensorFlow = reference is { Registry: "docker.io", Repository: "tensorflow/tensorflow" };
        return words.Contains("cpu", StringComparer.Ordinal) || (isTensorFlow && reference.Digest is null);
    }
}
