using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.LanguageServer.Texts;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Features;

/// <summary>The names that specs give and use: where one is given, where it is used, what else it could be called.</summary>
/// <param name="project">The project, checked.</param>
/// <param name="documents">Its documents.</param>
internal sealed class Names(EditedProject project, ProjectDocuments documents)
{
    /// <summary>Kinds of names that count in their document alone.</summary>
    private static readonly string[] Local = ["component", "step", "policy", "predictor", "volume"];

    /// <summary>Those of them that count in their component alone, where they are in one.</summary>
    private static readonly string[] InComponent = ["predictor", "volume"];

    /// <summary>Where the name at a place is given; the place itself where it is there.</summary>
    public JsonArray Definition(string path, int line, int column) =>
        Locations(At(path, line, column) is { } name ? Origins(name) : []);

    /// <summary>Every place that gives or uses the name at a place.</summary>
    public JsonArray References(string path, int line, int column, bool withDeclaration) =>
        Locations(
            At(path, line, column) is { } name
                ? Used(name).Concat(withDeclaration ? Given(name) : []).DistinctBy(scalar => scalar.Span)
                : []
        );

    /// <summary>The name at a place, to be changed; null where there is none that is given in the specs.</summary>
    public JsonObject? Renamed(string path, int line, int column) =>
        At(path, line, column) is { } name && Given(name).Any() && !IsOfCode(name)
            ? new JsonObject { ["range"] = PlaceJson.Range(name.Scalar.Span), ["placeholder"] = name.Scalar.Text }
            : null;

    /// <summary>Changes the name at a place everywhere.</summary>
    /// <exception cref="RequestException">The name cannot be that one.</exception>
    public JsonObject? Rename(string path, int line, int column, string other, CancellationToken cancellation)
    {
        if (At(path, line, column) is not { } name || !Given(name).Any())
            return null;
        if (IsOfCode(name))
            throw new RequestException(
                RequestException.Failed,
                $"'{name.Scalar.Text}' is given or used in C#, which cannot be changed from here."
            );
        var given = Given(name).ToList();
        var edits = given
            .Concat(Used(name))
            .DistinctBy(scalar => scalar.Span)
            .Select(scalar => YamlFix.Write(scalar, other))
            .OfType<Fix>()
            .SelectMany(fix => fix.Edits)
            .ToList();
        if (other != name.Scalar.Text && Refusal(name, given, other, edits, cancellation) is { } refusal)
            throw new RequestException(RequestException.Failed, refusal);
        return FixActions.Changes(project, edits);
    }

    private string? Refusal(
        (SpecDocument Document, string Kind, SpecScalar Scalar) name,
        IReadOnlyList<SpecScalar> given,
        string other,
        IReadOnlyList<TextEdit> edits,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(other))
            return $"Write the new name of '{name.Scalar.Text}': it is empty.";
        var taken = Declared(name).FirstOrDefault(scalar => scalar.Text == other);
        return taken is null
            ? NewName.Fault(project, given, other, edits, cancellation)
            : $"The name '{other}' is taken: see line {taken.Span.StartLine} of {taken.Span.File}.";
    }

    /// <summary>The names of a kind that a place may use.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="document">The document of the place; null where there was none.</param>
    /// <param name="kind">The kind.</param>
    public static IEnumerable<string> Known(ProjectDocuments documents, SpecDocument? document, string kind) =>
        Scope(documents, document, kind)
            .SelectMany(one => one.Bound.Declarations)
            .Where(symbol => symbol.Kind == kind)
            .Select(symbol => symbol.Name.Text)
            .Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<SpecDocument> Scope(ProjectDocuments documents, SpecDocument? document, string kind) =>
        !IsLocal(kind) ? documents.All
        : document is null ? []
        : documents.Family(document);

    private static bool IsLocal(string kind) => Local.Contains(kind, StringComparer.Ordinal);

    private (SpecDocument Document, string Kind, SpecScalar Scalar)? At(string path, int line, int column)
    {
        var name = project.NameOf(path);
        var here = new SourceSpan(name, line, column, line, column);
        foreach (var document in documents.Of(name))
        {
            var symbol = document
                .Bound.Declarations.Concat(document.Bound.References)
                .FirstOrDefault(one => one.Name.Span.Covers(here));
            if (symbol is not null)
                return (document, symbol.Kind, symbol.Name);
        }
        return null;
    }

    /// <summary>Where a name comes from: an overlay gives only what no spec does.</summary>
    private IEnumerable<SpecScalar> Origins((SpecDocument Document, string Kind, SpecScalar Scalar) name)
    {
        var given = Given(name).ToList();
        var overlays = documents
            .All.Where(documents.IsOverlay)
            .Select(overlay => overlay.File)
            .ToHashSet(StringComparer.Ordinal);
        var inSpecs = given.Where(scalar => !overlays.Contains(scalar.Span.File)).ToList();
        return inSpecs.Count > 0 ? inSpecs : given;
    }

    /// <summary>Whether C# code gives or uses a name: changing it in YAML alone would take them apart.</summary>
    private bool IsOfCode((SpecDocument Document, string Kind, SpecScalar Scalar) name) =>
        Declared(name)
            .Concat(Among(name, document => document.Bound.References))
            .Any(scalar => scalar.Text == name.Scalar.Text && scalar.Span.IsCode);

    private IEnumerable<SpecScalar> Given((SpecDocument Document, string Kind, SpecScalar Scalar) name) =>
        Of(name, document => document.Bound.Declarations);

    private IEnumerable<SpecScalar> Used((SpecDocument Document, string Kind, SpecScalar Scalar) name) =>
        Of(name, document => document.Bound.References);

    /// <summary>The names of the same kind that are given where a name counts.</summary>
    private IEnumerable<SpecScalar> Declared((SpecDocument Document, string Kind, SpecScalar Scalar) name) =>
        Among(name, document => document.Bound.Declarations);

    private IEnumerable<SpecScalar> Of(
        (SpecDocument Document, string Kind, SpecScalar Scalar) name,
        Func<SpecDocument, IEnumerable<BoundSymbol>> symbols
    ) =>
        Among(name, symbols)
            .Where(scalar => scalar.Text == name.Scalar.Text && scalar.Span is { HasColumns: true, IsCode: false });

    private IEnumerable<SpecScalar> Among(
        (SpecDocument Document, string Kind, SpecScalar Scalar) name,
        Func<SpecDocument, IEnumerable<BoundSymbol>> symbols
    ) =>
        from document in Scope(documents, name.Document, name.Kind)
        from symbol in symbols(document)
        where
            symbol.Kind == name.Kind
            && (
                !InComponent.Contains(name.Kind, StringComparer.Ordinal)
                || ComponentOf(document, symbol.Name) == ComponentOf(name.Document, name.Scalar)
            )
        select symbol.Name;

    /// <summary>The name of the component that a place is in; empty where it is in none.</summary>
    private static string ComponentOf(SpecDocument document, SpecScalar place) =>
        document
            .Root.Mapping("spec")
            ?.Mappings("components")
            .FirstOrDefault(component => component.Span.Covers(place.Span))
            ?.Text("name")
            ?.Text
        ?? "";

    private JsonArray Locations(IEnumerable<SpecScalar> scalars) =>
        PlaceJson.List(
            scalars.Select(scalar => PlaceJson.Location(FileUri.Of(project.PathOf(scalar.Span.File)), scalar.Span))
        );
}
