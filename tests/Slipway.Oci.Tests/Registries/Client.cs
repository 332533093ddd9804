using System.Collections.Concurrent;
using Slipway.Oci;
using Slipway.Oci.Credentials;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.Registries;

/// <summary>A client that does not wait long, and what it said.</summary>
internal sealed class Client : IDisposable
{
    public Client(string insecure, ICredentialSource? credentials = null, RegistryLimits? limits = null)
    {
        Registry = new RegistryClient(
            new RegistryOptions
            {
                Insecure = new HashSet<string>([insecure]),
                Credentials = credentials ?? NoCredentials.Instance,
                Limits = limits ?? Hasty,
                Report = Said.Enqueue,
                Transfers = Transfers,
            }
        );
    }

    /// <summary>Limits for tests: milliseconds instead of seconds.</summary>
    public static RegistryLimits Hasty { get; } =
        new()
        {
            FirstDelay = TimeSpan.FromMilliseconds(10),
            LongestDelay = TimeSpan.FromMilliseconds(50),
            LongestRetryAfter = TimeSpan.FromSeconds(5),
            Answer = TimeSpan.FromSeconds(20),
            Window = TimeSpan.FromSeconds(20),
            WindowBytes = 1024,
        };

    public RegistryClient Registry { get; }

    public ConcurrentQueue<string> Said { get; } = [];

    public Transfers Transfers { get; } = new();

    public static ImageReference Reference(string host, string rest) =>
        ImageReference.Parse($"{host}/{rest}").ShouldNotBeNull();

    /// <summary>Runs what must fail.</summary>
    public static async Task<DiagnosticException> FaultOf(Func<Task> act) =>
        await Should.ThrowAsync<DiagnosticException>(act);

    public void Dispose() => Registry.Dispose();
}
