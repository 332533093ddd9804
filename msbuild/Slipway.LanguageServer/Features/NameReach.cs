using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Projects;

namespace Slipway.LanguageServer.Features;

/// <summary>Where names count: in their component, in their document, in their namespace, or everywhere.</summary>
internal static class NameReach
{
    /// <summary>Kinds of names that count in their document alone.</summary>
    private static readonly string[] Local = ["component", "step", "policy", "predictor", "volume"];

    /// <summary>Those of them that count in their component alone, where they are in one.</summary>
    private static readonly string[] InComponent = ["predictor", "volume"];

    /// <summary>Kinds of objects whose names other specs use, in the same namespace, by the word that schemas have for them.</summary>
    private static readonly Dictionary<string, string> Objects = new(StringComparer.Ordinal)
    {
        ["v1/Secret"] = "secret",
        ["v1/ConfigMap"] = "configmap",
        ["v1/PersistentVolumeClaim"] = "storage",
        ["v1/ServiceAccount"] = "service-account",
        ["core.oam.dev/v1beta1/Application"] = "application",
    };

    /// <summary>The names that a document gives, its own among them where other specs use it.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<BoundSymbol> Given(SpecDocument document) =>
        document.NameNode is { } name && Objects.TryGetValue($"{document.ApiVersion}/{document.Kind}", out var kind)
            ? document.Bound.Declarations.Prepend(new BoundSymbol(kind, name))
            : document.Bound.Declarations;

    /// <summary>The names of a kind that a place may use.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="document">The document of the place; null where there was none.</param>
    /// <param name="kind">The kind.</param>
    public static IEnumerable<string> Known(ProjectDocuments documents, SpecDocument? document, string kind) =>
        Of(documents, document, kind)
            .SelectMany(Given)
            .Where(symbol => symbol.Kind == kind)
            .Select(symbol => symbol.Name.Text)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The names of the same kind that are given or used where a name counts.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="name">The name.</param>
    /// <param name="symbols">The names that a document gives or uses.</param>
    public static IEnumerable<SpecScalar> Among(
        ProjectDocuments documents,
        SpecName name,
        Func<SpecDocument, IEnumerable<BoundSymbol>> symbols
    ) =>
        from document in Of(documents, name.Document, name.Kind)
        from symbol in symbols(document)
        where
            symbol.Kind == name.Kind
            && (
                !InComponent.Contains(name.Kind, StringComparer.Ordinal)
                || ComponentOf(document, symbol.Name) == ComponentOf(name.Document, name.Scalar)
            )
        select symbol.Name;

    private static IEnumerable<SpecDocument> Of(ProjectDocuments documents, SpecDocument? document, string kind)
    {
        if (Local.Contains(kind, StringComparer.Ordinal))
            return document is null ? [] : documents.Family(document);
        return document is not null && Objects.ContainsValue(kind)
            ? documents.All.Where(one => one.Namespace == document.Namespace)
            : documents.All;
    }

    /// <summary>The name of the component that a place is in; empty where it is in none.</summary>
    private static string ComponentOf(SpecDocument document, SpecScalar place) =>
        document
            .Root.Mapping("spec")
            ?.Mappings("components")
            .FirstOrDefault(component => component.Span.Covers(place.Span))
            ?.Text("name")
            ?.Text
        ?? "";
}
