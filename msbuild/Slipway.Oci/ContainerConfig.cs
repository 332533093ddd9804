using System.Text.Json;

namespace Slipway.Oci;

/// <summary>How a container of an image starts.</summary>
public sealed record ContainerConfig
{
    private static readonly string[] Known =
    [
        "User",
        "ExposedPorts",
        "Env",
        "Entrypoint",
        "Cmd",
        "Volumes",
        "WorkingDir",
        "Labels",
        "StopSignal",
    ];

    /// <summary>Who the processes run as: <c>1000</c>, <c>1000:1000</c> or a name; null for root.</summary>
    public string? User { get; init; }

    /// <summary>The ports it listens on: <c>8080/tcp</c>.</summary>
    public IReadOnlyList<string> ExposedPorts { get; init; } = [];

    /// <summary>Its environment: <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Env { get; init; } = [];

    /// <summary>The program with its first arguments; null for none.</summary>
    public IReadOnlyList<string>? Entrypoint { get; init; }

    /// <summary>The arguments after them, or the program where there is no entrypoint; null for none.</summary>
    public IReadOnlyList<string>? Cmd { get; init; }

    /// <summary>Folders that are kept outside the container.</summary>
    public IReadOnlyList<string> Volumes { get; init; } = [];

    /// <summary>Where the program starts; null for the root folder.</summary>
    public string? WorkingDir { get; init; }

    /// <summary>What is said of the image.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = CanonicalJson.NoTexts;

    /// <summary>The signal that ends the program; null for SIGTERM.</summary>
    public string? StopSignal { get; init; }

    /// <summary>What else a base image says, Docker's <c>Healthcheck</c> for one; it is handed on.</summary>
    public IReadOnlyDictionary<string, JsonElement> Other { get; init; } =
        new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    internal static ContainerConfig Read(JsonElement json) =>
        new()
        {
            User = json.TextOrNull("User"),
            ExposedPorts = json.Keys("ExposedPorts"),
            Env = json.TextList("Env") ?? [],
            Entrypoint = json.TextList("Entrypoint"),
            Cmd = json.TextList("Cmd"),
            Volumes = json.Keys("Volumes"),
            WorkingDir = json.TextOrNull("WorkingDir"),
            Labels = json.Texts("Labels"),
            StopSignal = json.TextOrNull("StopSignal"),
            Other = json.EnumerateObject()
                .Where(member => !Known.Contains(member.Name, StringComparer.Ordinal))
                .ToDictionary(member => member.Name, member => member.Value.Clone(), StringComparer.Ordinal),
        };

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("User", string.IsNullOrEmpty(User) ? null : User);
        json.WriteKeys("ExposedPorts", ExposedPorts);
        json.WriteTextList("Env", Env.Count == 0 ? null : Env);
        json.WriteTextList("Entrypoint", Entrypoint);
        json.WriteTextList("Cmd", Cmd);
        json.WriteKeys("Volumes", Volumes);
        json.WriteOptional("WorkingDir", string.IsNullOrEmpty(WorkingDir) ? null : WorkingDir);
        json.WriteTexts("Labels", Labels);
        json.WriteOptional("StopSignal", StopSignal);
        foreach (var (name, value) in Other.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
        json.WriteEndObject();
    }
}
