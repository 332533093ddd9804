using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The ports of a run: those of its container, and those of the Service in front of it.</summary>
internal sealed class RunPorts
{
    /// <summary>The port of the Jupyter server.</summary>
    public const int Jupyter = 8888;

    private readonly List<(string Name, int Number, string? Type)> ports = [];

    public RunPorts(Run run, RunLife life)
    {
        foreach (var port in run.Ports)
            Add(port.Name?.Text ?? "", port.Number, port.Type);
        if (life.IsInteractive)
            Add("jupyter", Jupyter, "http");
    }

    /// <summary>The container's <c>ports</c>; null where it has none.</summary>
    public JsonArray? OfContainer() =>
        Each(port => new JsonObject
        {
            ["name"] = port.Name,
            ["containerPort"] = port.Number,
            ["protocol"] = "TCP",
        });

    /// <summary>The Service's <c>ports</c>; null where the run has none.</summary>
    public JsonArray? OfService() =>
        Each(port =>
            new JsonObject
            {
                ["name"] = port.Name,
                ["port"] = port.Number,
                ["targetPort"] = port.Number,
                ["protocol"] = "TCP",
            }.With("appProtocol", port.Type == "http" ? "http" : null)
        );

    private void Add(string name, int number, string? type)
    {
        if (!ports.Exists(port => port.Number == number))
            ports.Add((Free(name, number), number, type));
    }

    /// <summary>A name of at most 15 characters with a letter among them, that no other port has.</summary>
    private string Free(string name, int number)
    {
        var label = RunName.Label(name);
        label = (label.Length > 15 ? label[..15] : label).Trim('-');
        return label.Any(char.IsAsciiLetter) && !ports.Exists(port => port.Name == label)
            ? label
            : string.Create(CultureInfo.InvariantCulture, $"p-{number}");
    }

    private JsonArray? Each(Func<(string Name, int Number, string? Type), JsonObject> port) =>
        ports.Count == 0 ? null : new JsonArray([.. ports.Select(port)]);
}
