using System.Text.Json.Nodes;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>What one component becomes in Terraform.</summary>
/// <param name="Resources">The resources, by type and name.</param>
/// <param name="Variables">What Terraform has to be told, by name.</param>
/// <param name="Outputs">What Terraform tells, by name.</param>
/// <param name="Region">The region it is in; null for the provider's.</param>
internal sealed record CloudPart(
    IReadOnlyList<CloudResource> Resources,
    IReadOnlyList<KeyValuePair<string, JsonObject>> Variables,
    IReadOnlyList<KeyValuePair<string, JsonObject>> Outputs,
    string? Region
)
{
    /// <summary>What Terraform looks up in the cloud, by type and name.</summary>
    public IReadOnlyList<CloudResource> Data { get; init; } = [];

    /// <summary>The first version of the provider that takes all of it.</summary>
    public Version Since { get; init; } = ProviderVersion.First;
}

/// <summary>A resource of the alicloud provider.</summary>
/// <param name="Type">Its type: <c>alicloud_oss_bucket</c>.</param>
/// <param name="Name">Its name in the module.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record CloudResource(string Type, string Name, JsonObject Arguments)
{
    /// <summary>An expression for one of its attributes.</summary>
    public string Attribute(string name) => $"${{{Type}.{Name}.{name}}}";

    /// <summary>A block that keeps Terraform from changing an argument after the resource is made.</summary>
    public static JsonObject Keeping(string argument) => new() { ["ignore_changes"] = new JsonArray(argument) };
}
