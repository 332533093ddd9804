using System.Net.Sockets;
using Slipway.Deploy.Faults;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Kubectl;

/// <summary>
/// <c>kubectl proxy</c> on a socket that only the user can open: the kubeconfig, the credentials and the plugins of the
/// user's kubectl, one process for a whole run, and the cluster's own answers instead of texts made of them.
/// </summary>
internal sealed class KubectlProxy(KubectlCommand command) : IAsyncDisposable
{
    private const string Ready = "Starting to serve on ";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("slipway-").FullName;
    private readonly SemaphoreSlim starting = new(1);
    private KubectlProcess? process;

    private string Socket => Path.Combine(folder, "api");

    /// <summary>What it complained about last; for judging, never for printing.</summary>
    public string Complaints => process?.Complaints() ?? "";

    /// <summary>Opens a connection. A proxy that has ended is started again: Ctrl+C reaches it too, and there is tidying up to do then.</summary>
    /// <exception cref="DiagnosticException">It cannot be started.</exception>
    public async Task<Stream> ConnectAsync(CancellationToken cancellation)
    {
        await StartAsync(cancellation);
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await process.DisposeAsync();
        starting.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        await starting.WaitAsync(cancellation);
        try
        {
            if (process is { HasEnded: false })
                return;
            if (process is not null)
                await process.DisposeAsync();
            process = null;
            File.Delete(Socket);
            process = await BeginAsync(cancellation);
        }
        finally
        {
            starting.Release();
        }
    }

    private async Task<KubectlProcess> BeginAsync(CancellationToken cancellation)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(StartLimit);
        var begun = KubectlProcess.StartService(command, "proxy", "--unix-socket=" + Socket);
        try
        {
            var line = await begun.Output.ReadLineAsync(bound.Token);
            if (line?.StartsWith(Ready, StringComparison.Ordinal) == true)
                return begun;
            await begun.WaitForEndAsync(bound.Token);
            throw KubectlComplaint.AtStart(begun.ExitCode, begun.Complaints()).ToException();
        }
        catch (Exception exception)
        {
            await begun.DisposeAsync();
            if (exception is OperationCanceledException && !cancellation.IsCancellationRequested)
                throw DeployDiagnostics.KubectlFailed.With("none", "its proxy did not start in time").ToException();
            throw;
        }
    }
}
