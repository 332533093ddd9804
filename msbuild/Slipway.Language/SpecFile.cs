using Slipway.Language.Binding;
using Slipway.Language.Diagnostics;
using Slipway.Language.Environments;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Words;

namespace Slipway.Language;

/// <summary>One file, read and bound; what the rules add comes later.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Documents">Its specs.</param>
/// <param name="Diagnostics">What reading and binding found.</param>
/// <param name="SpoiltLines">The lines that could not be read as written.</param>
internal sealed record SpecFile(
    string Name,
    IReadOnlyList<SpecDocument> Documents,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlySet<int> SpoiltLines
)
{
    /// <summary>Binds the documents of a file, with what the environment changes of them.</summary>
    public static SpecFile Of(WrittenFile written, OverlayPlan overlays, WorkspaceOptions options)
    {
        var diagnostics = new List<Diagnostic>(written.Diagnostics);
        var documents = written
            .Documents.Select(root => Bind(written.Name, overlays.LayOver(root, diagnostics), options, diagnostics))
            .ToList();
        // A member that is out of use is the C# compiler's to report, with the same id.
        if (written.IsCode)
            diagnostics.RemoveAll(found => found.Id == ShapeDiagnostics.Deprecated.Id);
        return new SpecFile(written.Name, documents, diagnostics, written.SpoiltLines);
    }

    private static SpecDocument Bind(
        string file,
        SpecMapping root,
        WorkspaceOptions options,
        List<Diagnostic> diagnostics
    )
    {
        var apiVersion = root.Text("apiVersion");
        var kind = root.Text("kind");
        var subject = options.Catalog.Recognise(root);
        var bound = BoundDocument.Empty;
        if (subject is not null)
        {
            var notes = ApplicationNotes.Of(root, file);
            var context = new BindingContext(options.Catalog, options.Profile, notes);
            bound = SchemaBinder.Bind(root, subject.Schema, context);
            diagnostics.AddRange(bound.Diagnostics);
        }
        else if (kind is not null && apiVersion is not null)
        {
            diagnostics.Add(Unknown(apiVersion, kind, options.Catalog));
        }
        else if (!root.IsIncomplete)
        {
            diagnostics.Add(NotASpec(root));
        }
        var usual = bound.Spellings.Count == 0 ? root : KeySpelling.Usual(root, bound.Spellings);
        return new SpecDocument(file, usual, bound, options.Namespace) { Subject = subject };
    }

    private static Diagnostic Unknown(SpecScalar apiVersion, SpecScalar kind, SchemaCatalog catalog)
    {
        if (catalog.NearestDocument(apiVersion.Text, kind.Text) is not { } nearest)
            return ShapeDiagnostics.UnknownDocument.At(kind.Span, kind.Text, apiVersion.Text);
        var place = nearest.Kind == kind.Text ? apiVersion.Span : kind.Span;
        return ShapeDiagnostics.MisspeltDocument.At(
            place,
            kind.Text,
            apiVersion.Text,
            nearest.Kind,
            nearest.ApiVersion
        );
    }

    /// <summary>Reports a document that does not say what it is, at the key that was meant to, where there is one.</summary>
    private static Diagnostic NotASpec(SpecMapping root)
    {
        string[] words = ["apiVersion", "kind"];
        var lacking = words.Where(word => root.Entry(word) is null).ToList();
        foreach (var entry in root.Entries.Where(entry => !words.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            if (NearestWord.Misspelt(entry.Key.Text, lacking) is { } meant)
                return ReadingDiagnostics.NotASpec.At(
                    entry.Key.Span,
                    $"a mapping with '{entry.Key.Text}' in place of '{meant}'"
                );
        }
        var place = root.Entries is [var first, ..] ? first.Key.Span : root.Span;
        var without = lacking is [var one] ? $"'{one}'" : "them";
        return ReadingDiagnostics.NotASpec.At(place, $"a mapping without {without}");
    }
}
