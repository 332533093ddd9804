using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2011: two components of an Application make the same claim.</summary>
public sealed class SameClaim : ClaimRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2011",
            Severity.Warning,
            "Two components make the same claim",
            "component '{0}' makes the claim '{1}', and so does component '{2}', so it belongs to whichever was applied last: write 'pvcRef: {{name: {1}, mountPath: …}}' here"
        );

    /// <inheritdoc />
    protected override bool IsForEqual => true;
}
