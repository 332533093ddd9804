using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>arms-logging</c>: environment variables by which Log Service's agent finds what to collect.</summary>
/// <remarks>ARMS shows the logs; Log Service keeps them.</remarks>
public sealed class ArmsLoggingRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "arms-logging";

    /// <inheritdoc />
    public bool IsOfPlatform => true;

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        foreach (var container in use.Rendered.Objects.SelectMany(json => PodContainers.In(json)).ToList())
            PodContainers.Append(container, "env", Variables(use.Trait, use.Component));
        return use.Rendered;
    }

    private static IEnumerable<JsonObject> Variables(Trait trait, Component component)
    {
        var properties = trait.Properties;
        var key = $"aliyun_logs_{properties.Text("logstore")?.Text ?? component.Name}";
        (string Suffix, string? Value)[] all =
        [
            ("", properties.Text("path")?.Text ?? "stdout"),
            ("_project", properties.Text("project")?.Text),
            ("_tags", properties.Text("tag")?.Text),
            ("_shard", properties.Integer("shards")?.ToString(CultureInfo.InvariantCulture)),
            ("_ttl", properties.Integer("days")?.ToString(CultureInfo.InvariantCulture)),
        ];
        return all.Where(one => one.Value is not null)
            .Select(one => new JsonObject { ["name"] = key + one.Suffix, ["value"] = one.Value });
    }
}
