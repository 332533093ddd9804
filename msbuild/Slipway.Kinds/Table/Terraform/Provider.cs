using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Terraform;

/// <summary>Accounts that Terraform uses.</summary>
internal static class Provider
{
    public static KnownKind Kind { get; } =
        new("terraform.core.oam.dev", "Provider") { ServedBy = ["terraform-controller>=0.2"] };
}
