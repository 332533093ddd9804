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
internal sealed class Names(EditedProject project)
{
    /// <summary>Kinds of names that count in their document alone.</summary>
    private static readonly string[] Local = ["component", "step", "policy", "predictor", "volume"];

    /// <summary>Where the name at a place is given; the place itself where it is there.</summary>
    public JsonArray Definition(string path, int line, int column) =>
        Locations(At(path, line, column) is { } name ? Given(name) : []);

    /// <summary>Every place that gives or uses the name at a place.</summary>
    public JsonArray References(string path, int line, int column, bool withDeclaration) =>
        Locations(
            At(path, line, column) is { } name
                ? Used(name).Concat(withDeclaration ? Given(name) : []).DistinctBy(scalar => scalar.Span)
                : []
        );

    /// <summary>The name at a place, to be changed; null where there is none that is given in the specs.</summary>
    public JsonObject? Renamed(string path, int line, int column) =>
        At(path, line, column) is { } name && Given(name).Any()
            ? new JsonObject { ["range"] = PlaceJson.Range(name.Scalar.Span), ["placeholder"] = name.Scalar.Text }
            : null;

    /// <summary>Changes the name at a place everywhere.</summary>
    public JsonObject? Rename(string path, int line, int column, string other)
    {
        if (At(path, line, column) is not { } name || !Given(name).Any())
            return null;
        var edits = Given(name)
            .Concat(Used(name))
            .DistinctBy(scalar => scalar.Span)
            .Select(scalar => YamlFix.Write(scalar, other));
        return FixActions.Changes(project, edits.OfType<Fix>().SelectMany(fix => fix.Edits));
    }

    /// <summary>The names of a kind that a place may use.</summary>
    /// <param name="workspace">The specs.</param>
    /// <param name="document">The file of the place, and the document in it.</param>
    /// <param name="kind">The kind.</param>
    public static IEnumerable<string> Known(Workspace workspace, SpecDocument? document, string kind) =>
        workspace
            .Documents.Where(one => one == document || !IsLocal(kind))
            .SelectMany(one => one.Bound.Declarations)
            .Where(symbol => symbol.Kind == kind)
            .Select(symbol => symbol.Name.Text)
            .Distinct(StringComparer.Ordinal);

    private static bool IsLocal(string kind) => Local.Contains(kind, StringComparer.Ordinal);

    private (SpecDocument Document, string Kind, SpecScalar Scalar)? At(string path, int line, int column)
    {
        var name = project.NameOf(path);
        var here = new SourceSpan(name, line, column, line, column);
        foreach (var document in project.Workspace.Documents.Where(document => document.File == name))
        {
            var symbol = document
                .Bound.Declarations.Concat(document.Bound.References)
                .FirstOrDefault(one => one.Name.Span.Covers(here));
            if (symbol is not null)
                return (document, symbol.Kind, symbol.Name);
        }
        return null;
    }

    private IEnumerable<SpecScalar> Given((SpecDocument Document, string Kind, SpecScalar Scalar) name) =>
        Of(name, document => document.Bound.Declarations);

    private IEnumerable<SpecScalar> Used((SpecDocument Document, string Kind, SpecScalar Scalar) name) =>
        Of(name, document => document.Bound.References);

    private IEnumerable<SpecScalar> Of(
        (SpecDocument Document, string Kind, SpecScalar Scalar) name,
        Func<SpecDocument, IEnumerable<BoundSymbol>> symbols
    ) =>
        (IsLocal(name.Kind) ? [name.Document] : project.Workspace.Documents)
            .SelectMany(symbols)
            .Where(symbol => symbol.Kind == name.Kind && symbol.Name.Text == name.Scalar.Text)
            .Select(symbol => symbol.Name)
            .Where(scalar => scalar.Span is { HasColumns: true, IsCode: false });

    private JsonArray Locations(IEnumerable<SpecScalar> scalars) =>
        PlaceJson.List(
            scalars.Select(scalar => PlaceJson.Location(FileUri.Of(project.PathOf(scalar.Span.File)), scalar.Span))
        );
}
