namespace Slipway.Compiler.Targets.Toy;

/// <summary>Target <c>toy</c>: the names of Applications.</summary>
public sealed class ToyTarget : Target
{
    internal const string TargetName = "toy";

    /// <inheritdoc />
    public override string Name => TargetName;

    /// <inheritdoc />
    public override bool IsForClusters => false;
}
