using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Pinning;

/// <summary>
/// A KubeDL ModelVersion whose image the project builds itself. Its controller builds nothing where the status says that
/// the image is there, and the CRD has no status of its own, so the status is part of what is applied.
/// </summary>
internal static class PinnedModelVersion
{
    /// <summary>Whether an object is one.</summary>
    public static bool IsOne(string apiVersion, string kind) =>
        kind == "ModelVersion" && apiVersion.StartsWith("model.kubedl.io/", StringComparison.Ordinal);

    /// <summary>Adds the status; every other document stays the very same.</summary>
    /// <param name="document">The document in normal form.</param>
    /// <param name="pins">What is built here.</param>
    /// <returns>The document with the status.</returns>
    public static SpecDocument Of(SpecDocument document, ImagePins pins)
    {
        if (
            !IsOne(document.ApiVersion, document.Kind)
            || document.Root.Mapping("spec") is not { } spec
            || spec.Text("imageRepo") is not { } repository
            || spec["imageTag"] is not SpecScalar tag
            || pins.Find($"{repository.Text}:{tag.Text}") is not { } image
        )
            return document;
        var place = repository.Span;
        var status = new SpecMapping(
            [
                Entry("image", SpecScalar.OfText(image, place)),
                Entry("imageBuildPhase", SpecScalar.OfText("ImageBuildSucceeded", place)),
            ],
            place
        );
        return document.With(document.Root.With("status", status));

        SpecEntry Entry(string key, SpecScalar value) => new(SpecScalar.OfText(key, place), value);
    }
}
