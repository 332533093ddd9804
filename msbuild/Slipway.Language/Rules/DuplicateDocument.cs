using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Rules;

/// <summary>SLIP2040: two documents are one object.</summary>
public sealed class DuplicateDocument : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2040",
            Severity.Error,
            "Two documents are one object",
            "the {0} '{1}' already appears in line {2} of {3}, and the one applied last would overwrite the other: rename one of them, or remove the duplicate"
        );

    /// <inheritdoc />
    public override bool SeesDuplicates => true;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace.Duplicates.Select(one =>
            Descriptor.At(one.Other.Place, one.Other.Kind, one.Other.Name, one.First.Place.StartLine, one.First.File)
        );
}
