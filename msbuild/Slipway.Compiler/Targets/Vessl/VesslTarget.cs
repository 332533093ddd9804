namespace Slipway.Compiler.Targets.Vessl;

/// <summary>Target <c>vessl</c>: documents as <c>vessl run create -f</c> and its like take them.</summary>
public sealed class VesslTarget : Target
{
    /// <inheritdoc />
    public override string Name => "vessl";

    /// <inheritdoc />
    public override bool IsForClusters => false;
}
