using System.Text.Json.Nodes;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
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
        SpecName name,
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

    private SpecName? At(string path, int line, int column)
    {
        var file = project.NameOf(path);
        var here = new SourceSpan(file, line, column, line, column);
        var names =
            from document in documents.Of(file)
            from symbol in NameReach.Given(document).Concat(document.Bound.References)
            where symbol.Name.Span.Covers(here)
            select new SpecName(document, symbol.Kind, symbol.Name);
        return names.FirstOrDefault();
    }

    /// <summary>Where a name comes from: an overlay gives only what no spec does.</summary>
    private List<SpecScalar> Origins(SpecName name)
    {
        var given = Given(name).ToList();
        var inSpecs = given.Where(scalar => !documents.IsOverlay(scalar.Span.File)).ToList();
        return inSpecs.Count > 0 ? inSpecs : given;
    }

    /// <summary>Whether C# code gives or uses a name: changing it in YAML alone would take them apart.</summary>
    private bool IsOfCode(SpecName name) =>
        Declared(name)
            .Concat(NameReach.Among(documents, name, document => document.Bound.References))
            .Any(scalar => scalar.Text == name.Scalar.Text && scalar.Span.IsCode);

    private IEnumerable<SpecScalar> Given(SpecName name) => Declared(name).Where(scalar => IsSame(scalar, name));

    private IEnumerable<SpecScalar> Used(SpecName name) =>
        NameReach.Among(documents, name, document => document.Bound.References).Where(scalar => IsSame(scalar, name));

    /// <summary>The names of the same kind that are given where a name counts.</summary>
    private IEnumerable<SpecScalar> Declared(SpecName name) => NameReach.Among(documents, name, NameReach.Given);

    private static bool IsSame(SpecScalar scalar, SpecName name) =>
        scalar.Text == name.Scalar.Text && scalar.Span is { HasColumns: true, IsCode: false };

    private JsonArray Locations(IEnumerable<SpecScalar> scalars) =>
        PlaceJson.List(
            scalars.Select(scalar => PlaceJson.Location(FileUri.Of(project.PathOf(scalar.Span.File)), scalar.Span))
        );
}
