using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Compiler.Tests.Terraform;

/// <summary>
/// What Alibaba Cloud's provider (1.28x) says of the resources that Slipway writes: the arguments with their types, which
/// are required and which are out of use, and the attributes that others may ask for.
/// </summary>
internal static partial class ProviderFacts
{
    private static readonly Dictionary<string, Resource> Resources = new(StringComparer.Ordinal)
    {
        ["alicloud_cs_managed_kubernetes"] = new(
            Required: [],
            ExactlyOne: ["vswitch_ids", "worker_vswitch_ids", "zone_ids"],
            OutOfUse: ["worker_vswitch_ids", "load_balancer_spec", "client_cert", "client_key", "cluster_ca_cert"],
            Texts:
            [
                "name",
                "name_prefix",
                "cluster_spec",
                "profile",
                "version",
                "proxy_mode",
                "cluster_domain",
                "timezone",
                "resource_group_id",
                "security_group_id",
                "pod_cidr",
                "service_cidr",
                "ip_stack",
            ],
            Numbers: ["node_cidr_mask"],
            Truths: ["new_nat_gateway", "slb_internet_enabled", "deletion_protection", "enable_rrsa"],
            Lists: ["vswitch_ids", "zone_ids", "pod_vswitch_ids"],
            Blocks: new() { ["addons"] = ["name", "config", "version", "disabled"] },
            Attributes: ["id", "vswitch_ids", "zone_ids", "vpc_id", "security_group_id", "connections"]
        ),
        ["alicloud_cs_kubernetes_node_pool"] = new(
            Required: ["cluster_id"],
            ExactlyOne: [],
            OutOfUse: ["name", "node_count", "platform", "security_group_id", "cis_enabled"],
            // The number of machines is a text to the provider.
            Texts: ["cluster_id", "node_pool_name", "desired_size", "key_name", "image_type", "runtime_name"],
            Numbers: ["system_disk_size"],
            Truths: ["install_cloud_monitor", "unschedulable"],
            Lists: ["vswitch_ids", "instance_types", "security_group_ids"],
            Blocks: new() { ["labels"] = ["key", "value"], ["taints"] = ["key", "value", "effect"] },
            Attributes: ["id", "node_pool_id", "scaling_group_id"]
        ),
        ["alicloud_oss_bucket"] = new(
            Required: [],
            ExactlyOne: [],
            OutOfUse: ["acl", "logging_isenable"],
            Texts: ["bucket", "storage_class", "redundancy_type", "policy"],
            Numbers: [],
            Truths: ["force_destroy"],
            Lists: [],
            Blocks: [],
            Attributes: ["id", "bucket", "extranet_endpoint", "intranet_endpoint", "location", "owner"]
        ),
        ["alicloud_oss_bucket_acl"] = new(
            Required: ["bucket", "acl"],
            ExactlyOne: [],
            OutOfUse: [],
            Texts: ["bucket", "acl"],
            Numbers: [],
            Truths: [],
            Lists: [],
            Blocks: [],
            Attributes: ["id"]
        ),
    };

    /// <summary>What Terraform or the provider would reject a module for.</summary>
    public static IReadOnlyList<string> Faults(JsonObject module) =>
        [.. OfResources(module), .. OfExpressions(module), .. OfProviders(module), .. OfVariables(module)];

    private static IEnumerable<string> OfResources(JsonObject module)
    {
        foreach (var (type, named) in module["resource"]!.AsObject())
        {
            if (!Resources.TryGetValue(type, out var facts))
            {
                yield return $"no resource {type}";
                continue;
            }
            foreach (var (name, arguments) in named!.AsObject())
            {
                foreach (var fault in facts.Faults(arguments!.AsObject()))
                    yield return $"{type}.{name}: {fault}";
            }
        }
    }

    /// <summary>Every expression asks for a variable or an attribute that there is; a literal has no expression.</summary>
    private static IEnumerable<string> OfExpressions(JsonObject module)
    {
        foreach (var text in Texts(module).Where(text => Begin().IsMatch(text)))
        {
            if (Expression().Match(text) is not { Success: true } match)
                yield return $"'{text}' is not an expression";
            else if (match.Groups["root"].Value == "var" && module["variable"]![match.Groups["name"].Value] is null)
                yield return $"no variable {match.Groups["name"].Value}";
            else if (match.Groups["root"].Value != "var" && !Has(module, match))
                yield return $"nothing has {text}";
        }
    }

    private static bool Has(JsonObject module, Match match) =>
        module["resource"]![match.Groups["root"].Value]?[match.Groups["name"].Value] is not null
        && Resources[match.Groups["root"].Value].Attributes.Contains(match.Groups["attribute"].Value);

    /// <summary>A resource names a provider that there is, and a provider is named by someone.</summary>
    private static IEnumerable<string> OfProviders(JsonObject module)
    {
        var made = module["provider"]!["alicloud"]!
            .AsArray()
            .Select(one => (string?)one!["alias"])
            .OfType<string>()
            .ToList();
        var used = module["resource"]!
            .AsObject()
            .SelectMany(type => type.Value!.AsObject())
            .Select(one => (string?)one.Value!["provider"])
            .OfType<string>()
            .Select(name => name["alicloud.".Length..])
            .Distinct()
            .ToList();
        return made.Except(used)
            .Concat(used.Except(made))
            .Concat(made.GroupBy(one => one).Where(same => same.Count() > 1).Select(same => same.Key))
            .Select(name => $"provider {name}");
    }

    private static IEnumerable<string> OfVariables(JsonObject module) =>
        module["variable"]!
            .AsObject()
            .Where(variable => !Texts(module).Contains($"${{var.{variable.Key}}}"))
            .Select(variable => $"nobody asks for {variable.Key}");

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(member => Texts(member.Value)),
            JsonArray list => list.SelectMany(Texts),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
            _ => [],
        };

    /// <summary>The beginning of an expression that is not doubled, which would make it a text.</summary>
    [GeneratedRegex(@"(?<![$%])[$%]\{", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Begin();

    [GeneratedRegex(
        @"^\$\{(?<root>var|[a-z_]+)\.(?<name>[-A-Za-z0-9_]+)(\.(?<attribute>[a-z_]+))?\}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Expression();

    private sealed record Resource(
        string[] Required,
        string[] ExactlyOne,
        string[] OutOfUse,
        string[] Texts,
        string[] Numbers,
        string[] Truths,
        string[] Lists,
        Dictionary<string, string[]> Blocks,
        string[] Attributes
    )
    {
        public IEnumerable<string> Faults(JsonObject arguments)
        {
            foreach (var missing in Required.Where(name => arguments[name] is null))
                yield return $"{missing} is missing";
            if (ExactlyOne.Length > 0 && ExactlyOne.Count(name => arguments[name] is not null) != 1)
                yield return $"exactly one of {string.Join(", ", ExactlyOne)}";
            foreach (var (name, value) in arguments.Where(argument => argument.Key is not ("provider" or "lifecycle")))
            {
                if (OutOfUse.Contains(name))
                    yield return $"{name} is deprecated";
                else if (!Takes(name, value))
                    yield return $"{name} is unknown or has the wrong type: {value?.ToJsonString()}";
            }
        }

        private bool Takes(string name, JsonNode? value) =>
            value?.GetValueKind() switch
            {
                JsonValueKind.String => Texts.Contains(name)
                    || (Lists.Contains(name) && ((string)value!).StartsWith("${", StringComparison.Ordinal)),
                JsonValueKind.Number => Numbers.Contains(name),
                JsonValueKind.True or JsonValueKind.False => Truths.Contains(name),
                JsonValueKind.Array when Blocks.TryGetValue(name, out var keys) => value!
                    .AsArray()
                    .All(block => block!.AsObject().All(member => keys.Contains(member.Key))),
                JsonValueKind.Array => Lists.Contains(name),
                _ => false,
            };
    }
}
