using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Slipway.Oci.Tests.Registries;

/// <summary>Sits in front of a registry and does to requests what networks and registries do on bad days.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private readonly HttpClient upstream = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly WebApplication application;
    private readonly string? registry;
    private readonly List<Fault> faults = [];

    private FaultyProxy(int port, string? registry)
    {
        this.registry = registry;
        Host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        builder.WebHost.UseUrls($"http://{Host}");
        application = builder.Build();
        application.Run(HandleAsync);
    }

    /// <summary>Address and port, as image references write them.</summary>
    public string Host { get; }

    /// <summary>The requests that came, as <c>METHOD path</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The authorization headers that came.</summary>
    public ConcurrentQueue<string> Logins { get; } = [];

    /// <summary>Starts one.</summary>
    /// <param name="registry">What is after it; null where faults answer everything.</param>
    public static async Task<FaultyProxy> StartAsync(string? registry)
    {
        var proxy = new FaultyProxy(LocalRegistry.FreePort(), registry);
        await proxy.application.StartAsync();
        return proxy;
    }

    /// <summary>Adds a fault; the first that is for a request meets it.</summary>
    public FaultyProxy With(Fault fault)
    {
        faults.Add(fault);
        return this;
    }

    /// <summary>How many requests came that start like this.</summary>
    public int Count(string start) => Requests.Count(request => request.StartsWith(start, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        upstream.Dispose();
    }

    /// <summary>Asks the registry, as if there was no fault.</summary>
    public async Task ForwardAsync(HttpContext context, Stream? body = null, Func<Stream, Task>? answer = null)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            $"http://{registry}{context.Request.Path}{context.Request.QueryString}"
        );
        if (context.Request.ContentLength is not null || context.Request.Headers.TransferEncoding.Count > 0)
            request.Content = new StreamContent(body ?? context.Request.Body);
        foreach (var (name, value) in context.Request.Headers)
        {
            if (name is "Expect" or "Content-Length" && body is not null)
                continue;
            if (name != "Expect" && !request.Headers.TryAddWithoutValidation(name, value.ToArray()))
                request.Content?.Headers.TryAddWithoutValidation(name, value.ToArray());
        }
        // The registry names itself as it was called, so that uploads continue through here.
        request.Headers.Host = Host;
        using var response = await upstream.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            context.RequestAborted
        );
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
            context.Response.Headers[name] = values.ToArray();
        context.Response.Headers.Remove("Transfer-Encoding");
        await using var content = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        if (answer is null)
            await content.CopyToAsync(context.Response.Body, context.RequestAborted);
        else
            await answer(content);
    }

    private async Task HandleAsync(HttpContext context)
    {
        var line = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}";
        Requests.Enqueue(line);
        if (context.Request.Headers.Authorization is [{ } login, ..])
            Logins.Enqueue(login);
        var fault = faults.Find(one => one.Takes(line));
        try
        {
            if (fault is not null)
                await fault.Meet(this, context);
            else
                await ForwardAsync(context);
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or IOException or HttpRequestException)
        {
            context.Abort();
        }
    }
}
