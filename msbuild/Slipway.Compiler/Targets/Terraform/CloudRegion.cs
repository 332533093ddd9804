using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>The region that a component is in.</summary>
internal static class CloudRegion
{
    /// <summary>What Alibaba Cloud's provider takes where neither a module nor the environment names one.</summary>
    public const string Default = "cn-beijing";

    /// <summary>The region that a component names, or that its zones are in; null where it says neither.</summary>
    public static string? Of(Component component) =>
        component.Properties.Text("region")?.Text
        ?? component.Properties.Texts("zoneIds").Select(zone => OfZone(zone.Text)).FirstOrDefault();

    /// <summary>A zone is its region and a letter: <c>cn-hangzhou-k</c>, <c>us-west-1a</c>.</summary>
    private static string? OfZone(string zone) =>
        zone.Length > 1 && char.IsAsciiLetter(zone[^1]) ? zone[..^1].TrimEnd('-') : null;
}
