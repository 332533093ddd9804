using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>A rule about the objects that specs become: only rendering knows their names and ports.</summary>
/// <remarks>A rule has no state. Rules are listed by their base class.</remarks>
public abstract class ObjectRule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The id of a finding that only foresees, at the same place, what this rule reports; null where there is none.</summary>
    public virtual string? Foreseen => null;

    /// <summary>Checks the objects of a workspace.</summary>
    /// <param name="objects">The objects of every Application, in order; specs with errors give what can be rendered of them.</param>
    /// <param name="workspace">The specs.</param>
    /// <returns>What was found, in any order.</returns>
    public abstract IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace);
}
