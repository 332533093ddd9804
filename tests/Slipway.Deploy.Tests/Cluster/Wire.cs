using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Slipway.Deploy.Tests.Cluster;

/// <summary>A wire to the API server that a test can cut: to whom it is cut, a server that restarts looks the same.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> ends = new();
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-wire-").FullName;
    private readonly Uri server;
    private volatile bool isCut;

    private Wire(JsonObject config)
    {
        var cluster = config["clusters"]![0]!["cluster"]!.AsObject();
        server = new Uri((string)cluster["server"]!);
        listener.Start();
        cluster["server"] = $"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        cluster.Remove("certificate-authority-data");
        cluster["insecure-skip-tls-verify"] = true;
        File.WriteAllText(Kubeconfig, config.ToJsonString());
        _ = Accept();
    }

    /// <summary>A kubeconfig that leads through the wire.</summary>
    public string Kubeconfig => Path.Combine(folder, "kubeconfig");

    /// <summary>How many connections there were.</summary>
    public int Connections { get; private set; }

    public static async Task<Wire> To(ApiServer server) => new(await ReadConfig(server));

    /// <summary>The kubeconfig of the server as JSON.</summary>
    public static async Task<JsonObject> ReadConfig(ApiServer server)
    {
        server.Require();
        var start = new ProcessStartInfo(
            "kubectl",
            ["--kubeconfig", server.Kubeconfig, "config", "view", "--raw", "--flatten", "--output=json"]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var kubectl = Process.Start(start)!;
        return JsonNode.Parse(await kubectl.StandardOutput.ReadToEndAsync())!.AsObject();
    }

    /// <summary>Breaks all connections off, and refuses new ones.</summary>
    public void Cut()
    {
        isCut = true;
        foreach (var end in ends.Keys)
            end.Dispose();
    }

    public void Reconnect() => isCut = false;

    public ValueTask DisposeAsync()
    {
        Cut();
        listener.Dispose();
        TemporaryFolder.Delete(folder);
        return ValueTask.CompletedTask;
    }

    private async Task Accept()
    {
        while (true)
        {
            TcpClient near;
            try
            {
                near = await listener.AcceptTcpClientAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
            _ = Carry(near);
        }
    }

    private async Task Carry(TcpClient near)
    {
        using var far = new TcpClient();
        ends[near] = ends[far] = true;
        try
        {
            if (isCut)
                return;
            Connections++;
            await far.ConnectAsync(server.Host, server.Port);
            await Task.WhenAny(
                near.GetStream().CopyToAsync(far.GetStream()),
                far.GetStream().CopyToAsync(near.GetStream())
            );
        }
        catch (Exception exception)
            when (exception is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It was cut.
        }
        finally
        {
            near.Dispose();
            ends.TryRemove(near, out _);
            ends.TryRemove(far, out _);
        }
    }
}
