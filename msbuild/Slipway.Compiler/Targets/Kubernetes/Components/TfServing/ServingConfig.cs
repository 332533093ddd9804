using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>The files that a TensorFlow server reads its settings from: how requests are batched, and whether it gives metrics.</summary>
/// <param name="Name">The ConfigMap that holds them.</param>
/// <param name="Files">Their texts by name; each is a protocol buffer in text form.</param>
/// <param name="Arguments">The arguments that name them.</param>
internal sealed record ServingConfig(string Name, JsonObject Files, IReadOnlyList<string> Arguments)
{
    private const string Volume = "serving-config";
    private const string Folder = "/etc/tensorflow-serving";
    private const long MicrosecondsOfSecond = 1_000_000;

    /// <summary>The settings of a predictor; null where it needs none.</summary>
    public static ServingConfig? Of(ModelServer server)
    {
        var files = new JsonObject();
        var arguments = new List<string>();
        if (server.Batching is { } batching)
        {
            files["batching.config"] = Batching(batching);
            arguments.Add("--enable_batching=true");
            arguments.Add($"--batching_parameters_file={Folder}/batching.config");
        }
        var metrics = server.Component.Traits.FirstOrDefault(trait => trait.Type == MetricsTrait.TraitType);
        if (metrics is not null)
        {
            files["monitoring.config"] =
                $"prometheus_config {{ enable: true, path: \"{MetricsTrait.PathOf(metrics)}\" }}\n";
            arguments.Add($"--monitoring_config_file={Folder}/monitoring.config");
        }
        return files.Count == 0 ? null : new ServingConfig($"{server.ObjectName}-config", files, arguments);
    }

    /// <summary>The ConfigMap.</summary>
    public JsonObject Object() =>
        new()
        {
            ["apiVersion"] = "v1",
            ["kind"] = "ConfigMap",
            ["metadata"] = new JsonObject { ["name"] = Name },
            ["data"] = Files.DeepClone(),
        };

    /// <summary>The volume of the files.</summary>
    public JsonObject VolumeOf() =>
        new()
        {
            ["name"] = Volume,
            ["configMap"] = new JsonObject { ["name"] = Name },
        };

    /// <summary>How the server sees them.</summary>
    public static JsonObject Mount() => new() { ["name"] = Volume, ["mountPath"] = Folder };

    private static string Batching(SpecMapping batching)
    {
        var size = batching.Integer("batchSize") ?? 1;
        var text = string.Create(CultureInfo.InvariantCulture, $"max_batch_size {{ value: {size} }}\n");
        return batching.Integer("timeoutSeconds") is { } seconds
            ? text
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"batch_timeout_micros {{ value: {(decimal)seconds * MicrosecondsOfSecond} }}\n"
                )
            : text;
    }
}
