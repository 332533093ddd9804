using System.Collections.Concurrent;
using System.Net;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>
/// One registry: adds the login it wants to each request, bounds how long it may take, and tells failures that may pass
/// from those that stay.
/// </summary>
internal sealed class RegistryConnection
{
    private readonly HttpClient http;
    private readonly RegistryOptions options;
    private readonly RegistryLogin login;

    public RegistryConnection(HttpClient http, RegistryHost host, RegistryOptions options)
    {
        this.http = http;
        this.options = options;
        Host = host;
        Retries = new Retries(host, options.Limits, options.Report);
        login = new RegistryLogin(host, options, SendAsync);
    }

    public RegistryHost Host { get; }

    public Retries Retries { get; }

    /// <summary>Repositories that are known to have a blob, since it went there or came from there.</summary>
    public ConcurrentDictionary<Digest, string> Places { get; } = [];

    public RegistryLimits Limits => options.Limits;

    public Transfers Transfers => options.Transfers;

    /// <summary>Sends a request, and once more with a fresh login where the registry wants one.</summary>
    /// <param name="request">Makes the request.</param>
    /// <param name="scope">What it is about.</param>
    /// <param name="pace">How long it may take; the caller watches on while it reads the answer.</param>
    /// <exception cref="InterruptionException">It failed, and another try is worth it.</exception>
    /// <exception cref="DiagnosticException">It failed for good.</exception>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request, RegistryScope scope, Pace pace)
    {
        var response = await SendAsync(await SignedAsync(request, scope, pace), pace);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return Passing(response);
        var challenges = response.Headers.WwwAuthenticate.ToList();
        response.Dispose();
        await login.RenewAsync(challenges, scope, pace);
        response = await SendAsync(await SignedAsync(request, scope, pace), pace);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return Passing(response);
        response.Dispose();
        throw login.Refused(scope);
    }

    private async Task<HttpRequestMessage> SignedAsync(Func<HttpRequestMessage> make, RegistryScope scope, Pace pace)
    {
        var known = await login.KnownAsync(scope, pace);
        var request = make();
        // Uploads may continue at another machine, which has no business with the login.
        if (Host.Owns(request.RequestUri!))
            request.Headers.Authorization = known;
        return request;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Pace pace)
    {
        var host = Host.At(request.RequestUri);
        Transfers.Asked();
        pace.Wait();
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, pace.Token);
        }
        catch (Exception exception) when (InterruptionException.IsOfNetwork(exception, pace))
        {
            throw InterruptionException.Of(exception, host, pace);
        }
        finally
        {
            request.Dispose();
        }
    }

    private HttpResponseMessage Passing(HttpResponseMessage response)
    {
        if (InterruptionException.Of(response, Host.At(response.RequestMessage?.RequestUri)) is not { } interruption)
            return response;
        response.Dispose();
        throw interruption;
    }
}
