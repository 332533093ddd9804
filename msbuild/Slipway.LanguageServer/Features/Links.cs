using System.Text.Json.Nodes;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.Schema.Formats;

namespace Slipway.LanguageServer.Features;

/// <summary>The pages of images, at the registries that have some.</summary>
internal static class Links
{
    /// <summary>Those of a file.</summary>
    public static JsonArray Of(EditedProject project, ProjectDocuments documents, string path)
    {
        var name = project.NameOf(path);
        return PlaceJson.List(
            from document in documents.Of(name)
            from image in document.Bound.Images
            where image.Span.HasColumns && ImageReference.Parse(image.Text) is not null
            let page = PageOf(ImageReference.Parse(image.Text)!)
            where page is not null
            select new JsonObject
            {
                ["range"] = PlaceJson.Range(image.Span),
                ["target"] = page,
                ["tooltip"] = $"The image at {ImageReference.Parse(image.Text)!.Registry}",
            }
        );
    }

    private static string? PageOf(ImageReference image) =>
        image.Registry switch
        {
            "docker.io" => image.Repository.StartsWith("library/", StringComparison.Ordinal)
                ? $"https://hub.docker.com/_/{image.Repository["library/".Length..]}"
                : $"https://hub.docker.com/r/{image.Repository}",
            "quay.io" => $"https://quay.io/repository/{image.Repository}",
            "ghcr.io" or "gcr.io" => $"https://{image.Registry}/{image.Repository}",
            _ => null,
        };
}
