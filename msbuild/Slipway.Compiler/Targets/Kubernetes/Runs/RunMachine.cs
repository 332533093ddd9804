using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl;
using Slipway.Schema;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The machine that a run needs: its amounts of resources, and the nodes that have them.</summary>
internal sealed class RunMachine
{
    private const string Gpu = "nvidia.com/gpu";

    private readonly SpecMapping? resources;
    private readonly SpecMapping? preset;
    private readonly SpecMapping? accelerator;

    public RunMachine(Run run, Catalog catalog)
    {
        resources = run.Root.Mapping("resources");
        preset = resources?.Text("preset") is { } name ? catalog.Preset(name.Text) : null;
        accelerator = Accelerator(resources) is var (type, _) ? catalog.Accelerator(type) : null;
    }

    /// <summary>The container's <c>resources</c>: what it asks for is what it gets, and no more; null where nothing is said.</summary>
    public JsonObject? Amounts()
    {
        var amounts = new JsonObject()
            .With("cpu", Amount("cpu"))
            .With("memory", Memory())
            .With(preset?.Text("gpuResource")?.Text ?? Gpu, Gpus());
        return amounts.Count == 0 ? null : new JsonObject { ["requests"] = amounts, ["limits"] = amounts.DeepClone() };
    }

    /// <summary>The labels of the nodes; null where any node does.</summary>
    public JsonObject? NodeSelector()
    {
        var labels = new JsonObject();
        foreach (var entry in Nodes.SelectMany(node => node.Mapping("nodeSelector")?.Entries ?? []))
            labels[entry.Key.Text] = (entry.Value as SpecScalar)?.Text;
        return labels.Count == 0 ? null : labels;
    }

    /// <summary>The taints that do not matter; null where all do.</summary>
    public JsonArray? Tolerations()
    {
        var all = Nodes
            .SelectMany(node => node.Mappings("tolerations"))
            .Select(one => one.ToJson())
            .ToArray<JsonNode>();
        return all.Length == 0 ? null : new JsonArray(all);
    }

    /// <summary>That one of the nodes named by the run takes it; null where the run names none.</summary>
    public JsonObject? Affinity()
    {
        var names = resources?.Texts("node_names").Select(name => (JsonNode)name.Text).ToArray() ?? [];
        if (names.Length == 0)
            return null;
        var isOneOf = new JsonObject
        {
            ["key"] = "kubernetes.io/hostname",
            ["operator"] = "In",
            ["values"] = new JsonArray(names),
        };
        var term = new JsonObject { ["matchExpressions"] = new JsonArray(isOneOf) };
        return new JsonObject
        {
            ["nodeAffinity"] = new JsonObject
            {
                ["requiredDuringSchedulingIgnoredDuringExecution"] = new JsonObject
                {
                    ["nodeSelectorTerms"] = new JsonArray(term),
                },
            },
        };
    }

    /// <summary>The model of GPU that a run asks for without a preset; null where it asks for none.</summary>
    public static (string Type, SourceSpan Place)? Accelerator(SpecMapping? resources)
    {
        if (resources?.Mapping("requests")?.Mapping(Gpu)?.Text("device_type") is { } type)
            return (type.Text, type.Span);
        return resources?.Text("accelerators") is { } old ? (old.Text.Split(':')[0], old.Span) : null;
    }

    private IEnumerable<SpecMapping> Nodes => new[] { preset, accelerator }.OfType<SpecMapping>();

    private string? Amount(string key) => Text(Scalar(key));

    /// <summary>VESSL counts memory in GB where no unit is written, Kubernetes in bytes.</summary>
    private string? Memory() =>
        Amount("memory") is { } memory
            ? memory.All(letter => char.IsAsciiDigit(letter) || letter == '.')
                ? $"{memory}G"
                : memory
            : null;

    /// <summary>A number as quantities have it, however the spec writes it.</summary>
    private static string? Text(SpecScalar? scalar) =>
        scalar?.Kind switch
        {
            ScalarKind.Integer => scalar.Value.Integer.ToString(CultureInfo.InvariantCulture),
            ScalarKind.Float => scalar.Value.Float.ToString(CultureInfo.InvariantCulture),
            _ => scalar?.Text,
        };

    private string? Gpus()
    {
        if (resources?.Mapping("requests")?.Mapping(Gpu)?["quantity"] is SpecScalar quantity)
            return Text(quantity);
        if (resources?.Text("accelerators") is { } old)
            return old.Text.Split(':')[^1];
        return preset?.Integer("gpu") is { } count and > 0 ? count.ToString(CultureInfo.InvariantCulture) : null;
    }

    private SpecScalar? Scalar(string key) =>
        (resources?.Mapping("requests")?[key] ?? resources?[key] ?? preset?[key]) as SpecScalar;
}
