using System.Collections.Frozen;
using Slipway.Language.Binding;
using Slipway.Language.CSharp;
using Slipway.Language.Diagnostics;
using Slipway.Language.KubeVela;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Language.Yaml;

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
    public static SpecFile Read(SourceText source, WorkspaceOptions options, CancellationToken cancellation)
    {
        var yaml = YamlFile.Read(source, cancellation);
        var diagnostics = new List<Diagnostic>(yaml.Diagnostics);
        var documents = new List<SpecDocument>();
        foreach (var document in yaml.Documents)
        {
            if (document is SpecMapping root)
                documents.Add(Bind(source.File, root, options, diagnostics));
            else if (document is not SpecScalar { IsUnread: true })
                diagnostics.Add(ReadingDiagnostics.NotASpec.At(document.Span, document.TypeName));
        }
        return new SpecFile(source.File, documents, diagnostics, yaml.SpoiltLines);
    }

    /// <summary>Binds what C# code described: a file for each source file that began a document.</summary>
    public static IEnumerable<SpecFile> Of(CSharpModel model, WorkspaceOptions options)
    {
        foreach (var file in model.Documents.GroupBy(document => document.File, StringComparer.Ordinal))
        {
            var diagnostics = new List<Diagnostic>();
            var documents = file.Select(document => Bind(file.Key, document.Root, options, diagnostics)).ToList();
            // A member that is out of use is the C# compiler's to report, with the same id.
            diagnostics.RemoveAll(found => found.Id == ShapeDiagnostics.Deprecated.Id);
            yield return new SpecFile(file.Key, documents, diagnostics, FrozenSet<int>.Empty);
        }
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
        var schema = root["apiVersion"] is null
            ? options.Catalog.DocumentOfKind(kind?.Text ?? "")
            : options.Catalog.Document(apiVersion?.Text ?? "", kind?.Text ?? "");
        var bound = BoundDocument.Empty;
        if (schema is not null)
        {
            var notes = ApplicationNotes.Of(root, file);
            var context = new BindingContext(options.Catalog, options.Profile, notes);
            bound = SchemaBinder.Bind(root, schema, context);
            diagnostics.AddRange(bound.Diagnostics);
        }
        else if (kind is not null && apiVersion is not null)
        {
            diagnostics.Add(ShapeDiagnostics.UnknownDocument.At(kind.Span, kind.Text, apiVersion.Text));
        }
        else if (!root.IsIncomplete)
        {
            var place = root.Entries is [var first, ..] ? first.Key.Span : root.Span;
            diagnostics.Add(ReadingDiagnostics.NotASpec.At(place, "a mapping without them"));
        }
        return new SpecDocument(file, root, bound, options.Namespace);
    }
}
