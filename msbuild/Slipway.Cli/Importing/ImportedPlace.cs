using Slipway.Build.Compiling;
using Slipway.Cli.Places;
using Slipway.Cli.Rendering;
using Slipway.Import;
using Slipway.Import.State;
using Slipway.Language.Syntax;

namespace Slipway.Cli.Importing;

/// <summary>The C# of a place.</summary>
/// <param name="Files">The C# of each of its YAML files.</param>
/// <param name="Untyped">What C# has no members for, as people see it from where they are.</param>
internal sealed record ImportedPlace(IReadOnlyList<ImportedFile> Files, IReadOnlyList<UntypedPart> Untyped)
{
    /// <summary>What the class of standard input is named after.</summary>
    private const string InputFile = "specs.yaml";

    /// <summary>Writes the C# of the files of a place that were asked for.</summary>
    /// <param name="rendered">The place, none of whose specs has an error.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="seenFrom">The full path of the folder where people are.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static ImportedPlace Of(
        RenderedPlace rendered,
        ImportRequest request,
        string seenFrom,
        CancellationToken cancellation
    )
    {
        var place = rendered.Place;
        var catalog = RequestOptions.Read(place.Project.Request, [], cancellation).Catalog;
        var import = new SpecImport(
            catalog,
            new ImportOptions
            {
                Namespace = request.Namespace,
                BuilderNamespace = request.BuilderNamespace ?? NameOf(place),
            }
        );
        var documents = rendered
            .Documents.Where(document => !document.Root.Span.IsCode)
            .ToLookup(document => document.File, StringComparer.Ordinal);
        ImportedFile[] files =
        [
            .. Texts(place, cancellation)
                .Where(text => documents.Contains(text.File))
                .Select(text =>
                    import.Of(place.Input is null ? text.File : InputFile, text.Text, [.. documents[text.File]])
                ),
        ];
        return new ImportedPlace(
            files,
            [.. files.SelectMany(file => file.Untyped).Select(part => Seen(part, place, seenFrom))]
        );
    }

    private static IReadOnlyList<SourceText> Texts(CheckedPlace place, CancellationToken cancellation) =>
        place.Input is { } input ? [input] : SpecFiles.Read(place.Project.Request.Specs, cancellation);

    /// <summary>The root namespace that a project has where it names none.</summary>
    private static string NameOf(CheckedPlace place) =>
        Path.GetFileNameWithoutExtension(place.Project.Request.Project) is { Length: > 0 } name
            ? name.Replace(' ', '_')
            : new ImportOptions().BuilderNamespace;

    private static UntypedPart Seen(UntypedPart part, CheckedPlace place, string seenFrom) =>
        place.Input is not null
            ? part
            : part with
            {
                Span = part.Span with { File = Path.GetRelativePath(seenFrom, place.FullPath(part.Span.File)) },
            };
}
