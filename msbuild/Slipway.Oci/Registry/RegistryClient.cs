using System.Collections.Concurrent;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Registry;

/// <summary>Pulls from registries and pushes to them. One client serves any number of registries, and several threads.</summary>
public sealed class RegistryClient : IDisposable
{
    private readonly Lazy<HttpClient> http;
    private readonly RegistryOptions options;
    private readonly ConcurrentDictionary<string, RegistryConnection> connections = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Makes a client; it connects when it is asked for something.</summary>
    /// <param name="options">How registries are spoken to.</param>
    public RegistryClient(RegistryOptions options)
    {
        this.options = options;
        http = new(() => Connect(options.Limits));
    }

    /// <summary>Asks what a reference stands for, without taking it.</summary>
    /// <returns>The manifest or index; null where there is none.</returns>
    /// <exception cref="DiagnosticException">The registry does not say.</exception>
    public Task<Descriptor?> FindAsync(ImageReference reference, CancellationToken cancellation) =>
        new RepositoryManifests(Repository(reference, isPush: false)).FindAsync(reference.Version, cancellation);

    /// <summary>Takes an image, and its index where it has one.</summary>
    /// <param name="reference">Which image; with a digest it is that one, or none.</param>
    /// <param name="choose">Picks the image of an index; what it throws is passed on.</param>
    /// <param name="layout">Where its blobs go; those that are there are not taken again.</param>
    /// <param name="cancellation">Ends it. Blobs that are whole by then stay, nothing else does.</param>
    /// <returns>The manifest of the image.</returns>
    /// <exception cref="DiagnosticException">It is not available.</exception>
    public Task<Descriptor> PullAsync(
        ImageReference reference,
        Func<ImageIndex, Descriptor> choose,
        OciLayout layout,
        CancellationToken cancellation
    ) => new ImagePull(Repository(reference, isPush: false), layout).RunAsync(reference.Version, choose, cancellation);

    /// <summary>Writes an image, or an index with its images: blobs first, the tag last.</summary>
    /// <param name="layout">Where they are.</param>
    /// <param name="image">Which manifest or index.</param>
    /// <param name="target">Where to, and under which tag; by its digest alone where there is none.</param>
    /// <param name="mountFrom">Repositories of the same registry that may have some of the blobs: that of the base image, say.</param>
    /// <param name="cancellation">Ends it. The tag is then what it was.</param>
    /// <returns>What had to be done.</returns>
    /// <exception cref="DiagnosticException">The registry does not take it, or something of it is missing.</exception>
    public Task<PushResult> PushAsync(
        OciLayout layout,
        Descriptor image,
        ImageReference target,
        IReadOnlyList<ImageReference> mountFrom,
        CancellationToken cancellation
    )
    {
        var other = mountFrom.FirstOrDefault(one =>
            one.Registry == target.Registry && one.Repository != target.Repository
        );
        var push = new ImagePush(Repository(target, isPush: true), layout, other?.Repository);
        return push.RunAsync(image, target.Digest is null ? target.Version : null, cancellation);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (http.IsValueCreated)
            http.Value.Dispose();
    }

    internal RegistryRepository Repository(ImageReference reference, bool isPush)
    {
        var connection = connections.GetOrAdd(
            reference.Registry,
            name => new RegistryConnection(http.Value, RegistryHost.Of(name, options.Insecure), options)
        );
        return new RegistryRepository(connection, reference.Repository, isPush);
    }

    private static HttpClient Connect(RegistryLimits limits)
    {
        var http = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectTimeout = limits.Connection,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                // Blobs often lie elsewhere. The handler takes the login off a redirected request, and never leaves TLS.
                MaxAutomaticRedirections = 5,
                MaxResponseHeadersLength = 64,
                UseCookies = false,
            }
        )
        {
            // Each request has limits of its own.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("slipway");
        return http;
    }
}
