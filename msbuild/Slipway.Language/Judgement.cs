using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language;

/// <summary>What the rules say of documents, without what only follows from a fault that is reported.</summary>
/// <remarks>
/// Rules are asked of the documents as written, as they were meant by what binding says of them, and as the fixes of
/// the rules' own errors have them: what is true of all three is said. Documents without errors are looked at once.
/// </remarks>
/// <param name="documents">The documents, each judged for itself.</param>
/// <param name="rules">The rules that look across documents.</param>
/// <param name="options">What the project says about its specs as a whole.</param>
/// <param name="cancellation">Stops between rules.</param>
internal sealed class Judgement(
    IReadOnlyList<CheckedDocument> documents,
    IReadOnlyList<Rule> rules,
    WorkspaceOptions options,
    CancellationToken cancellation
)
{
    /// <summary>Asks the rules.</summary>
    /// <param name="workspace">The documents as written.</param>
    /// <returns>What is said, in any order.</returns>
    public IEnumerable<Diagnostic> Of(Workspace workspace)
    {
        var meant = documents.Select(one => one.Meant).ToList();
        var found = Ask(workspace);
        if (documents.Any(one => one.Meant != one.Document))
            found.IntersectWith(Ask(new Workspace(meant, options)));
        found.UnionWith(documents.SelectMany(one => one.Judged));

        var words = CorrectedWords.Of(found);
        var corrected = words.Count == 0 ? meant : meant.ConvertAll(one => MeantDocument.With(one, words, options));
        if (corrected.SequenceEqual(meant))
            return found;
        var still = Ask(new Workspace(corrected, options));
        still.UnionWith(documents.SelectMany((one, at) => Alone(one, corrected[at])));
        return found.Where(one => words.ContainsKey(one.Span) || still.Contains(one));
    }

    private HashSet<Diagnostic> Ask(Workspace workspace)
    {
        var distinct = rules.Count == 0 ? workspace : workspace.Distinct();
        var found = SideBySide.Select(
            rules,
            rule => rule.Check(rule.SeesDuplicates ? workspace : distinct).ToList(),
            cancellation
        );
        return found.SelectMany(list => list).ToHashSet();
    }

    private IEnumerable<Diagnostic> Alone(CheckedDocument document, SpecDocument corrected) =>
        corrected == document.Meant ? document.Judged : CheckedDocument.Judge(corrected, options);
}
