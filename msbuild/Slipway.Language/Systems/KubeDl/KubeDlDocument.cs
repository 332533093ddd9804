using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>The documents of KubeDL that Slipway knows: models, their versions, training jobs, servers and crons.</summary>
public static class KubeDlDocument
{
    /// <summary>Whether a document is one.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(SpecDocument document) =>
        (document.ApiVersion, document.Kind) switch
        {
            (ModelImage.ApiVersion, "Model" or ModelImage.Kind) => true,
            (Inference.ApiVersion, Inference.Kind) => true,
            (Cron.ApiVersion, Cron.Kind) => true,
            var (version, kind) => JobKind.Find(version, kind) is not null,
        };
}
