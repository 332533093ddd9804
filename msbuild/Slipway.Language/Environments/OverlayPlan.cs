using Slipway.Language.Binding;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Environments;

/// <summary>Which overlay is laid over which document.</summary>
internal sealed class OverlayPlan
{
    private readonly Dictionary<SpecMapping, List<Overlay>> plan = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> findings = [];
    private readonly SchemaCatalog catalog;
    private readonly string defaultNamespace;

    /// <summary>Finds the document of every overlay.</summary>
    /// <param name="documents">The documents as they were written.</param>
    /// <param name="overlays">The overlays.</param>
    /// <param name="catalog">The schemas.</param>
    /// <param name="defaultNamespace">The namespace of documents that name none.</param>
    public OverlayPlan(
        IReadOnlyList<SpecMapping> documents,
        OverlaySet overlays,
        SchemaCatalog catalog,
        string defaultNamespace
    )
    {
        this.catalog = catalog;
        this.defaultNamespace = defaultNamespace;
        foreach (var overlay in overlays.Overlays)
        {
            if (Target(overlay, documents) is { } target)
            {
                plan.TryAdd(target, []);
                plan[target].Add(overlay);
            }
        }
    }

    /// <summary>The overlays that name no document, or more than one.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>Whether any overlay is laid over a document.</summary>
    /// <param name="document">The document as it was written.</param>
    public bool Changes(SpecMapping document) => plan.ContainsKey(document);

    /// <summary>Lays the overlays of a document over it.</summary>
    /// <param name="document">The document as it was written.</param>
    /// <param name="found">Takes what in them does not fit the document.</param>
    /// <returns>The document of this environment; its values keep the places they were written at.</returns>
    public SpecMapping LayOver(SpecMapping document, List<Diagnostic> found)
    {
        if (!plan.TryGetValue(document, out var overlays))
            return document;
        var schema = catalog.Document(document.Text("apiVersion")?.Text ?? "", Overlay.KindOf(document));
        var merge = new OverlayMerge(catalog, found);
        return overlays.Aggregate(document, (spec, overlay) => merge.Merge(spec, overlay.Root, schema));
    }

    private SpecMapping? Target(Overlay overlay, IReadOnlyList<SpecMapping> documents)
    {
        var named = documents.Where(overlay.Names).ToList();
        if (named.Count == 0)
        {
            findings.Add(
                WithoutKind(overlay, documents)
                    ?? EnvironmentDiagnostics.UnknownDocument.At(
                        overlay.Place,
                        overlay.Subject,
                        Remedy(overlay, documents)
                    )
            );
            return null;
        }
        var meant = overlay.Among(named, defaultNamespace);
        if (meant is null)
        {
            var spaces = string.Join(", ", named.Select(NamespaceOf).Order(StringComparer.Ordinal));
            findings.Add(EnvironmentDiagnostics.Ambiguous.At(overlay.Place, named.Count, overlay.Subject, spaces));
        }
        return meant;
    }

    private string NamespaceOf(SpecMapping document) => Overlay.NamespaceOf(document) ?? defaultNamespace;

    /// <summary>An overlay that leaves out the kind of the spec whose name it has; null where that is not what is wrong.</summary>
    private static Diagnostic? WithoutKind(Overlay overlay, IReadOnlyList<SpecMapping> documents)
    {
        var kind = documents
            .Where(document => Overlay.NameOf(document)?.Text == overlay.Name)
            .Select(Overlay.KindOf)
            .FirstOrDefault(one => one.Length > 0);
        if (overlay.Kind.Length > 0 || kind is null)
            return null;
        var remedy = overlay.Root.Mapping("metadata") is not null
            ? new Remedy($"add 'kind: {kind}', as the spec has it", YamlFix.Add(overlay.Root, ("kind", kind)))
            : new Remedy($"write 'kind: {kind}' and 'metadata: {{name: {overlay.Name}}}', as the spec has them");
        return EnvironmentDiagnostics.UnknownDocument.At(
            overlay.Place,
            $"called '{overlay.Name}' and without a kind",
            remedy
        );
    }

    private static Sentence Remedy(Overlay overlay, IReadOnlyList<SpecMapping> documents)
    {
        var names = documents
            .Where(document => Overlay.KindOf(document) == overlay.Kind)
            .Select(document => Overlay.NameOf(document)?.Text)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (names.Contains(overlay.Name, StringComparer.Ordinal))
            return $"the {overlay.Kind} of this name is of another apiVersion than {overlay.ApiVersion}";
        if (names.Count > 0)
            return DidYouMean.Or(overlay.Name, names, $"those of its kind are {string.Join(", ", names)}");
        var kinds = documents.Select(Overlay.KindOf).Distinct(StringComparer.Ordinal);
        return DidYouMean.Or(overlay.Kind, kinds, "an overlay adds no document, write a new one into a spec");
    }
}
