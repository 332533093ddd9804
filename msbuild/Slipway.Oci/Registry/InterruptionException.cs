using System.Net;
using System.Net.Sockets;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>A failure that may pass: it is worth another try.</summary>
/// <param name="describe">Makes the fault where no try succeeds; gets how many there were.</param>
/// <param name="reason">What happened, for a line in the log.</param>
internal sealed class InterruptionException(Func<int, DiagnosticException> describe, string reason) : Exception(reason)
{
    /// <summary>How long the registry asks to be left alone; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public DiagnosticException FaultAfter(int attempts) => describe(attempts);

    /// <summary>Whether an exception is the network's, or that of a limit of time; what was cancelled is neither.</summary>
    public static bool IsOfNetwork(Exception exception, Pace pace) =>
        exception is HttpRequestException or IOException or SocketException
        || (exception is OperationCanceledException && !pace.IsCancelled);

    /// <summary>What an exception of the network means: an interruption, or a fault where it will not pass.</summary>
    public static Exception Of(Exception exception, RegistryHost host, Pace pace) =>
        exception switch
        {
            OperationCanceledException when pace.IsOver => TooSlow(host, pace),
            // The handler's own limit for connections.
            OperationCanceledException => NoReach(host),
            HttpRequestException failure => failure.HttpRequestError switch
            {
                HttpRequestError.SecureConnectionError => RegistryFaults.NoTls.With(host.Name).ToException(),
                HttpRequestError.NameResolutionError => RegistryFaults
                    .NoReach.With(host.Name, "its name is not known here")
                    .ToException(),
                HttpRequestError.ProxyTunnelError => RegistryFaults
                    .NoReach.With(host.Name, "the proxy does not let it through")
                    .ToException(),
                HttpRequestError.InvalidResponse => RegistryFaults
                    .BadAnswer.With(host.Name, "it is not HTTP")
                    .ToException(),
                HttpRequestError.ConnectionError => NoReach(host),
                _ => Broken(host),
            },
            _ => Broken(host),
        };

    /// <summary>What a status means; null where another try would give the same.</summary>
    public static InterruptionException? Of(HttpResponseMessage response, RegistryHost host)
    {
        var wait = RetryAfterOf(response);
        var said = $"it answers {(int)response.StatusCode}";
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new InterruptionException(
                _ => RegistryFaults.TooMany.With(host.Name, Asked(wait)).ToException(),
                $"{said}, too many requests"
            )
            {
                RetryAfter = wait,
            },
            HttpStatusCode.RequestTimeout
            or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => new InterruptionException(
                attempts => RegistryFaults.Failing.With(host.Name, said, attempts).ToException(),
                said
            )
            {
                RetryAfter = wait,
            },
            _ => null,
        };
    }

    public static InterruptionException Broken(RegistryHost host)
    {
        const string reason = "the connection broke off";
        return new InterruptionException(
            attempts => RegistryFaults.Failing.With(host.Name, reason, attempts).ToException(),
            reason
        );
    }

    private static InterruptionException NoReach(RegistryHost host)
    {
        const string reason = "nothing answers at its address";
        return new InterruptionException(_ => RegistryFaults.NoReach.With(host.Name, reason).ToException(), reason);
    }

    private static InterruptionException TooSlow(RegistryHost host, Pace pace)
    {
        var reason = pace.Complaint;
        return new InterruptionException(
            attempts => RegistryFaults.TooSlow.With(host.Name, reason, attempts).ToException(),
            reason
        );
    }

    private static TimeSpan? RetryAfterOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when response.Headers.Date is { } now && date > now => date - now,
            _ => null,
        };

    private static string Asked(TimeSpan? wait) =>
        wait is { } time ? FormattableString.Invariant($" and asks to be left alone for {time.TotalSeconds:0} s") : "";
}
