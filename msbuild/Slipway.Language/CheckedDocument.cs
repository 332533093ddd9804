using Slipway.Language.Diagnostics;
using Slipway.Language.Environments;
using Slipway.Language.Files;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language;

/// <summary>One document, bound and judged by the rules that need no other document.</summary>
/// <remarks>It follows from the text, the overlays laid over it, and the options alone; so it holds as long as these do.</remarks>
/// <param name="Document">The document.</param>
/// <param name="Meant">The document as it was probably meant; itself where binding found nothing wrong with it.</param>
/// <param name="Shape">What laying over and binding found.</param>
/// <param name="Judged">What those rules found.</param>
internal sealed record CheckedDocument(
    SpecDocument Document,
    SpecDocument Meant,
    IReadOnlyList<Diagnostic> Shape,
    IReadOnlyCollection<Diagnostic> Judged
)
{
    /// <summary>Checks a document.</summary>
    /// <param name="file">The file it is in.</param>
    /// <param name="written">Its outermost mapping, as it was written.</param>
    /// <param name="overlays">What the environment changes.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    public static CheckedDocument Of(
        WrittenFile file,
        SpecMapping written,
        OverlayPlan overlays,
        WorkspaceOptions options
    )
    {
        var shape = new List<Diagnostic>();
        var document = DocumentBinding.Bind(file.Name, overlays.LayOver(written, shape), options, shape);
        // A member that is deprecated is the C# compiler's to report, with the same id.
        if (file.IsCode)
            shape.RemoveAll(found => found.Id == ShapeDiagnostics.Deprecated.Id);
        var meant = MeantDocument.Of(document, options);
        var judged = Judge(document, options);
        if (judged.Count > 0 && meant != document)
            judged.IntersectWith(Judge(meant, options));
        return new CheckedDocument(document, meant, shape, judged);
    }

    /// <summary>Asks the rules that look at one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    public static HashSet<Diagnostic> Judge(SpecDocument document, WorkspaceOptions options) =>
        [.. RuleCatalog.Of(document).SelectMany(rule => rule.Check(document, options))];
}
