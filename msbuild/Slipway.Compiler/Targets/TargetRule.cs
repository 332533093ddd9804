using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets;

/// <summary>A rule about what the targets asked for can hold of specs that are sound in themselves.</summary>
/// <remarks>
/// It is asked only where nothing else is an error, because only then anything is compiled. A rule has no state. Rules
/// are listed by their base class.
/// </remarks>
public abstract class TargetRule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether it reports what a target does not have, which is advice where the project does not name its targets.</summary>
    public virtual bool IsGap => false;

    /// <summary>Checks a workspace.</summary>
    /// <param name="workspace">The specs, in normal form.</param>
    /// <param name="targets">The targets asked for.</param>
    /// <returns>What was found, in any order.</returns>
    public abstract IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets);
}
