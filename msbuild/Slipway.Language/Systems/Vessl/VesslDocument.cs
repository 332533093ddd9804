using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Vessl;

/// <summary>The kinds of VESSL documents, as their schemas tell them.</summary>
public static class VesslDocument
{
    /// <summary>The name of the system in schemas.</summary>
    public const string System = "vessl";

    /// <summary>Whether a document is of VESSL, of whatever kind.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(SpecDocument document) => document.Subject is { Keys: not null, ApiVersion: System };

    /// <summary>Whether a document is a run.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where it is.</returns>
    public static bool IsRun(SpecDocument document) => Is(document, "run");

    /// <summary>Whether a document is a revision of a service.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where it is.</returns>
    public static bool IsService(SpecDocument document) => Is(document, "service");

    /// <summary>Whether a document is a pipeline.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where it is.</returns>
    public static bool IsPipeline(SpecDocument document) => Is(document, "pipeline");

    private static bool Is(SpecDocument document, string kind) => Is(document) && document.Subject!.Name == kind;
}
