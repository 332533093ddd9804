using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2009: two components of an Application make claims of one name that differ.</summary>
public sealed class DifferentClaim : ClaimRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2009",
            Severity.Error,
            "Two components make different claims of one name",
            "component '{0}' makes the claim '{1}', and component '{2}' makes another one of that name, which the API server rejects as a change of it: write 'pvcRef: {{name: {1}, mountPath: …}}' here to use the same, or another name"
        );

    /// <inheritdoc />
    protected override bool IsForEqual => false;
}
