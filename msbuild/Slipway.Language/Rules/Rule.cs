using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Rules;

/// <summary>One thing that a schema cannot say, checked over a whole workspace.</summary>
/// <remarks>A rule has no state; one instance serves any number of builds at once. Rules are listed by their base class.</remarks>
public abstract class Rule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether it is about documents that are one object; other rules see the first of those alone.</summary>
    public virtual bool SeesDuplicates => false;

    /// <summary>Checks a workspace.</summary>
    /// <param name="workspace">The workspace; its documents may be malformed in any way.</param>
    /// <returns>What was found, in any order.</returns>
    public abstract IEnumerable<Diagnostic> Check(Workspace workspace);
}
