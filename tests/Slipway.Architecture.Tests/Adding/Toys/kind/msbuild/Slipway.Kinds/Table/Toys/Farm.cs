using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Toys;

/// <summary>Farms, which are ready when they are grown.</summary>
internal static class Farm
{
    public static KnownKind Kind { get; } =
        new("toys.example.com", "Farm")
        {
            ServedBy = ["toys>=1.0"],
            Ready = new() { Signs = [new(ReadyPhase.Ready, new TextIs("status.state", "Grown"))] },
        };
}
