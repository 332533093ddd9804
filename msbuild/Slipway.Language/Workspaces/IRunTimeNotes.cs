using Slipway.Language.Binding;
using Slipway.Language.Syntax;

namespace Slipway.Language.Workspaces;

/// <summary>Tells binding what a system fills in when a spec runs, so that it does not count as missing.</summary>
internal interface IRunTimeNotes
{
    /// <summary>The notes on a document.</summary>
    /// <param name="document">A document that is not bound yet.</param>
    /// <returns>A note for each mapping that something else completes.</returns>
    IEnumerable<KeyValuePair<SpecMapping, BindingNote>> Of(SpecDocument document);
}
