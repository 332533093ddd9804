using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Rules;

/// <summary>A rule that looks at one document at a time, and at nothing else of the workspace.</summary>
/// <remarks>
/// What it finds in a document holds as long as neither the document nor the options change, whatever happens to other
/// documents; so it is kept. A rule that needs to know of other documents derives from <see cref="Rule"/> itself.
/// </remarks>
public abstract class DocumentRule : Rule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace.Documents.SelectMany(document => Check(document, workspace.Options));

    /// <summary>Tells the documents it is about; null for every document. Rules about the same documents share it.</summary>
    public virtual Predicate<SpecDocument>? About => null;

    /// <summary>Checks a document.</summary>
    /// <param name="document">The document; it may be malformed in any way.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, in any order.</returns>
    public abstract IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options);
}
