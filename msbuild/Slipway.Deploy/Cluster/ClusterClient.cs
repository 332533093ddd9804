using System.Runtime.ExceptionServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Kubectl;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Cluster;

/// <summary>The API server, reached through the user's kubectl. A server that goes away for a while is waited for.</summary>
internal sealed class ClusterClient : IAsyncDisposable
{
    /// <summary>How many requests are under way at once.</summary>
    public const int Parallelism = 16;

    /// <summary>How often an answer that may be an accident is asked for again.</summary>
    private const int MaximumAccidents = 5;

    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(60);

    private readonly KubectlProxy proxy;
    private readonly HttpClient http;
    private readonly KubectlCommand command;
    private readonly TimeSpan patience;
    private bool wasReached;

    /// <summary>Makes a client; kubectl is started by the first request.</summary>
    /// <param name="command">The user's kubectl.</param>
    /// <param name="patience">How long a server that was reached once may stay away.</param>
    public ClusterClient(KubectlCommand command, TimeSpan patience)
    {
        this.command = command;
        this.patience = patience;
        proxy = new KubectlProxy(command);
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellation) => await proxy.ConnectAsync(cancellation),
            MaxConnectionsPerServer = Parallelism,
            UseProxy = false,
        };
        http = new HttpClient(handler) { BaseAddress = new Uri("http://localhost/"), Timeout = AttemptLimit };
    }

    /// <summary>What messages call the cluster.</summary>
    public string Place => command.Place;

    /// <summary>Sends a request until the server answers it.</summary>
    /// <returns>The answer; that a thing is missing, in conflict or rejected is one.</returns>
    /// <exception cref="DiagnosticException">The server cannot be reached, or does not let the user do this.</exception>
    public async Task<ClusterAnswer> SendAsync(ClusterRequest request, CancellationToken cancellation)
    {
        var accidents = 0;
        while (true)
        {
            var answer = await AttemptAsync(request, cancellation);
            if (answer is null or { Code: 502 or 503 or 504 })
            {
                await WaitForServerAsync(cancellation);
                continue;
            }
            wasReached = true;
            if (answer.Code == 401)
                throw DeployDiagnostics.Unauthorised.With(Place, "they are wrong or have expired").ToException();
            if (answer.Code == 403 && !IsBeingDeleted(answer))
                throw DeployDiagnostics.Forbidden.With(Place, request.Purpose, Refusal(answer)).ToException();
            if (!IsAccident(request, answer) || ++accidents > MaximumAccidents)
                return answer;
            await Task.Delay(TimeSpan.FromMilliseconds(100 << accidents), cancellation);
        }
    }

    /// <summary>Sends a request whose answer has to be a success.</summary>
    /// <exception cref="DiagnosticException">It is none.</exception>
    public async Task<JsonObject> ExpectAsync(ClusterRequest request, CancellationToken cancellation)
    {
        var answer = await SendAsync(request, cancellation);
        return answer.IsSuccess ? answer.Body : throw Unexpected(request, answer);
    }

    /// <summary>The fault of an unexpected answer.</summary>
    public DiagnosticException Unexpected(ClusterRequest request, ClusterAnswer answer) =>
        DeployDiagnostics.BadAnswer.With(Place, answer.Code, request.Purpose, answer.Message).ToException();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await proxy.DisposeAsync();
    }

    /// <summary>One attempt; null where no answer came.</summary>
    private async Task<ClusterAnswer?> AttemptAsync(ClusterRequest request, CancellationToken cancellation)
    {
        try
        {
            using var message = request.ToMessage();
            using var response = await http.SendAsync(message, cancellation);
            var text = await response.Content.ReadAsByteArrayAsync(cancellation);
            var answer = new ClusterAnswer((int)response.StatusCode, Parse(text));
            // What the server says is JSON; the rest is the proxy's, which did not get through to it.
            return answer.Code >= 500 && answer.Body.Count == 0 ? null : answer;
        }
        catch (HttpRequestException exception) when (exception.InnerException is DiagnosticException fault)
        {
            ExceptionDispatchInfo.Throw(fault);
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return null;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static JsonObject Parse(byte[] text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Waits until the server says that it is ready: right after its start it does not know all kinds yet.</summary>
    private async Task WaitForServerAsync(CancellationToken cancellation)
    {
        // Who mistyped an address should not have to wait for it.
        var limit = Environment.TickCount64 + (long)(wasReached ? patience : TimeSpan.FromSeconds(3)).TotalMilliseconds;
        var pause = TimeSpan.FromMilliseconds(100);
        while (true)
        {
            var complaints = proxy.Complaints;
            if (Environment.TickCount64 > limit || (!wasReached && KubectlComplaint.IsFinal(complaints)))
                throw KubectlComplaint.OnTheWay(Place, complaints).ToException();
            await Task.Delay(pause, cancellation);
            var answer = await AttemptAsync(ClusterRequest.Get("readyz", "the server's state"), cancellation);
            if (answer is { Code: < 500 })
                return;
            pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 2, 2000));
        }
    }

    /// <summary>Whether the same request may well succeed a moment later.</summary>
    private static bool IsAccident(ClusterRequest request, ClusterAnswer answer) =>
        answer.Code switch
        {
            429 => true,
            // Someone stored the object between its being read and merged.
            409 => request.Method == HttpMethod.Patch && !answer.IsFieldConflict,
            // Of a merge that fails, the server says so with the same status.
            500 => !answer.Message.Contains("typed", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>A namespace on its way out forbids new objects; that is not a question of rights.</summary>
    private static bool IsBeingDeleted(ClusterAnswer answer) =>
        answer.Causes.Any(cause => cause.Text("reason") == "NamespaceTerminating");

    private static string Refusal(ClusterAnswer answer)
    {
        var message = answer.Message;
        var because = message.IndexOf("forbidden: ", StringComparison.Ordinal);
        return because < 0 ? message : message[(because + "forbidden: ".Length)..];
    }
}
