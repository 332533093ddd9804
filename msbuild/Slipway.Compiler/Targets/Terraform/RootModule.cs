using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>A root module: which provider it needs, what it asks for, what it makes and what it tells.</summary>
/// <remarks>Credentials come from variables or, where these are left out, from the provider's environment variables; none is in the module.</remarks>
internal static class RootModule
{
    /// <summary>Puts parts together.</summary>
    public static JsonObject Of(IReadOnlyList<CloudPart> parts) =>
        new()
        {
            ["terraform"] = Needs(parts),
            ["variable"] = new JsonObject([
                .. Credentials(),
                .. parts.SelectMany(part => part.Variables).Select(Member),
            ]),
            ["provider"] = new JsonObject { ["alicloud"] = Providers(parts) },
            ["resource"] = Named(parts.SelectMany(part => part.Resources.Select(one => (one, part.Region)))),
            ["output"] = new JsonObject([.. parts.SelectMany(part => part.Outputs).Select(Member)]),
        };

    /// <summary>One part for KubeVela's terraform-controller, which has a provider with credentials and a region, and no one to ask.</summary>
    public static JsonObject Inline(CloudPart part) =>
        new JsonObject { ["terraform"] = Needs([part]) }
            .With("data", part.Data.Count == 0 ? null : Named(part.Data.Select(NoRegion)))
            .With("resource", Named(part.Resources.Select(NoRegion)))
            .With("output", new JsonObject([.. part.Outputs.Select(Member)]));

    private static (CloudResource Resource, string? Region) NoRegion(CloudResource resource) => (resource, null);

    private static JsonObject Needs(IReadOnlyList<CloudPart> parts) =>
        new()
        {
            ["required_version"] = ">= 1.1.0",
            ["required_providers"] = new JsonObject
            {
                ["alicloud"] = new JsonObject
                {
                    ["source"] = "aliyun/alicloud",
                    ["version"] = ProviderVersion.Range(parts),
                },
            },
        };

    /// <summary>A variable that has no default, so that Terraform asks for it.</summary>
    public static KeyValuePair<string, JsonObject> Variable(string name, string type, string description) =>
        KeyValuePair.Create(name, new JsonObject { ["type"] = type, ["description"] = description });

    /// <summary>An output.</summary>
    public static KeyValuePair<string, JsonObject> Output(string name, string description, string value) =>
        KeyValuePair.Create(name, new JsonObject { ["description"] = description, ["value"] = value });

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Credentials()
    {
        yield return Optional(
            "region",
            $"The region of what names none; ALIBABA_CLOUD_REGION where it is left out, and {CloudRegion.Default} without that.",
            isSecret: false
        );
        yield return Optional(
            "access_key",
            "The id of the access key; ALIBABA_CLOUD_ACCESS_KEY_ID where it is left out.",
            isSecret: true
        );
        yield return Optional(
            "secret_key",
            "The access key; ALIBABA_CLOUD_ACCESS_KEY_SECRET where it is left out.",
            isSecret: true
        );
    }

    private static KeyValuePair<string, JsonNode?> Optional(string name, string description, bool isSecret)
    {
        var variable = Variable(name, "string", description).Value;
        variable["default"] = null;
        return KeyValuePair.Create<string, JsonNode?>(name, isSecret ? variable.With("sensitive", true) : variable);
    }

    /// <summary>The provider, and one more for each region that components name.</summary>
    private static JsonArray Providers(IReadOnlyList<CloudPart> parts)
    {
        var regions = parts.Select(part => part.Region).OfType<string>().Distinct(StringComparer.Ordinal);
        return new JsonArray([
            Provider("${var.region}"),
            .. regions.Select(region => Provider(region).With("alias", region)),
        ]);
    }

    private static JsonObject Provider(string region) =>
        new()
        {
            ["region"] = region,
            ["access_key"] = "${var.access_key}",
            ["secret_key"] = "${var.secret_key}",
        };

    private static JsonObject Named(IEnumerable<(CloudResource Resource, string? Region)> resources)
    {
        var json = new JsonObject();
        foreach (var (resource, region) in resources)
        {
            json[resource.Type] ??= new JsonObject();
            json[resource.Type]![resource.Name] = region is null
                ? resource.Arguments
                : resource.Arguments.With("provider", $"alicloud.{region}");
        }
        return json;
    }

    private static KeyValuePair<string, JsonNode?> Member(KeyValuePair<string, JsonObject> member) =>
        KeyValuePair.Create<string, JsonNode?>(member.Key, member.Value);
}
