using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Slipway.Compiler.Yaml;
using Slipway.Deploy.Diffing;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Deploy.Statuses;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Tests.Cluster;

/// <summary>A namespace of its own, and deploys into it.</summary>
internal sealed class Sandbox
{
    private readonly ApiServer server;

    private Sandbox(ApiServer server, string name)
    {
        (this.server, Namespace) = (server, name);
        Options = new DeployOptions
        {
            Kubectl = new KubectlCommand { Kubeconfig = server.Kubeconfig },
            Name = "demo",
            Namespace = name,
            TimeLimit = TimeSpan.FromSeconds(60),
            Pace = TimeSpan.FromMilliseconds(50),
            GuardDuration = TimeSpan.FromSeconds(15),
            FailingLimit = TimeSpan.FromMilliseconds(300),
        };
    }

    public string Namespace { get; }

    public DeployOptions Options { get; set; }

    /// <summary>What the runs said.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    public ConcurrentQueue<Diagnostic> Warnings { get; } = new();

    /// <summary>Makes the namespace; skips the test where there is no API server.</summary>
    public static async Task<Sandbox> Make(ApiServer server)
    {
        var sandbox = Unmade(server);
        await server.Create("api/v1/namespaces", Objects.Of("v1", "Namespace", sandbox.Namespace));
        return sandbox;
    }

    /// <summary>A namespace that does not exist.</summary>
    public static Sandbox Unmade(ApiServer server)
    {
        server.Require();
        return new Sandbox(server, $"slipway-{Guid.NewGuid():N}"[..20]);
    }

    public Task<DeployOutcome> Deploy(params JsonObject[] objects) => Deploy(Options, default, objects);

    public Task<DeployOutcome> Deploy(
        DeployOptions options,
        CancellationToken cancellation,
        params JsonObject[] objects
    ) => DeployRun.RunAsync(Source(objects), options, Log, cancellation);

    /// <summary>Deploys what cannot be deployed.</summary>
    /// <returns>The fault.</returns>
    public async Task<Diagnostic> Fail(params JsonObject[] objects) =>
        (await Should.ThrowAsync<DiagnosticException>(() => Deploy(objects))).Diagnostics.ShouldHaveSingleItem();

    public Task<DiffReport> Diff(params JsonObject[] objects) =>
        DiffRun.RunAsync(
            Source(objects),
            Options,
            new DiffText(json => YamlWriter.Write([json]), name => name.Contains("TOKEN", StringComparison.Ordinal)),
            Log,
            default
        );

    public Task<DeployOutcome> Delete() => DeleteRun.RunAsync(Options, Log, default);

    public Task<StatusReport> Status() => StatusRun.RunAsync(Options, default);

    /// <summary>The path of an object in the namespace: <c>apps/v1/deployments/web</c>, <c>v1/configmaps/settings</c>.</summary>
    public string PathOf(string place)
    {
        var parts = place.Split('/');
        var root = parts.Length == 4 ? $"apis/{parts[0]}/{parts[1]}" : $"api/{parts[0]}";
        return $"{root}/namespaces/{Namespace}/{parts[^2]}/{parts[^1]}";
    }

    public Task<JsonObject?> Get(string place) => server.Get(PathOf(place));

    /// <summary>Stores an object as another user of the cluster would.</summary>
    public Task<JsonObject> ApplyAs(string manager, string place, JsonObject json) =>
        server.Apply(PathOf(place), json, manager);

    public Task Erase(string place) => server.Delete(PathOf(place));

    /// <summary>Writes the status of an object as its controller would.</summary>
    public Task SetStatus(string place, string status, bool isSubresource = true) =>
        server.Merge(
            PathOf(place) + (isSubresource ? "/status" : ""),
            new JsonObject { ["status"] = JsonNode.Parse(status) }
        );

    /// <summary>Writes the status of an object as soon as it is there.</summary>
    public async Task SetStatusOnceThere(string place, string status, bool isSubresource = true)
    {
        await Until(async () => await Get(place) is not null);
        await SetStatus(place, status, isSubresource);
    }

    /// <summary>The versions of objects, which change with every write.</summary>
    public async Task<IReadOnlyList<string?>> Versions(params string[] places)
    {
        var versions = new List<string?>();
        foreach (var place in places)
            versions.Add((string?)(await Get(place))?["metadata"]?["resourceVersion"]);
        return versions;
    }

    /// <summary>Waits for something to become true.</summary>
    public static async Task Until(Func<Task<bool>> condition)
    {
        var limit = Environment.TickCount64 + 30_000;
        while (!await condition())
        {
            Environment.TickCount64.ShouldBeLessThan(limit, "it did not happen in time");
            await Task.Delay(20);
        }
    }

    private DeployLog Log => new(Lines.Enqueue, Warnings.Enqueue);

    private static ManifestSource Source(JsonObject[] objects) =>
        new("manifests", "kubernetes", objects)
        {
            ServedBy = (_, kind) => kind == "TFJob" ? "training-operator >= 1.4" : null,
        };
}
