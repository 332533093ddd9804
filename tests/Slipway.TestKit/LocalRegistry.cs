using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Slipway.TestKit;

/// <summary>Debian's <c>docker-registry</c> on a loopback port, with a folder of its own.</summary>
public sealed class LocalRegistry : IAsyncDisposable
{
    private const string Program = "docker-registry";
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-registry-").FullName;
    private readonly Process process;
    private readonly System.Text.StringBuilder log = new();

    private LocalRegistry(int port, string configuration, string storage)
    {
        Host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        var config = Path.Combine(folder, "config.yml");
        File.WriteAllText(
            config,
            $$"""
            version: 0.1
            log: { level: warn }
            storage:
              filesystem: { rootdirectory: {{(storage.Length > 0 ? storage : Path.Combine(folder, "storage"))}} }
            http:
              addr: {{Host}}
              secret: of-a-test
            {{configuration}}
            """
        );
        process = new Process
        {
            StartInfo = new ProcessStartInfo(Program, ["serve", config])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Address and port, as image references write them.</summary>
    public string Host { get; }

    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    /// <summary>Starts one; skips the test where the program is not installed.</summary>
    /// <param name="configuration">Further top-level lines of its configuration file.</param>
    /// <param name="storage">A folder for its blobs; else one that goes with the registry.</param>
    public static async Task<LocalRegistry> StartAsync(string configuration = "", string storage = "")
    {
        Tool.Need(Program);
        var registry = new LocalRegistry(FreePort(), configuration, storage);
        await registry.ReadyAsync();
        return registry;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        TemporaryFolder.Delete(folder);
    }

    private async Task ReadyAsync()
    {
        var parts = Host.Split(':');
        for (var tries = 0; tries < 200; tries++)
        {
            process.HasExited.ShouldBeFalse(Log);
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        throw new TimeoutException($"{Program} does not listen:\n{Log}");
    }

    private void Append(string? line)
    {
        lock (log)
            log.Append(line).Append('\n');
    }
}
