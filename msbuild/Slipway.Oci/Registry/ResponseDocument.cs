using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>A small answer, read whole and never more than allowed.</summary>
internal static class ResponseDocument
{
    /// <summary>Reads it.</summary>
    /// <exception cref="InterruptionException">It broke off, or comes too slowly.</exception>
    /// <exception cref="DiagnosticException">It is too large.</exception>
    public static async Task<byte[]> ReadAsync(
        HttpResponseMessage response,
        RegistryHost host,
        RegistryLimits limits,
        Pace pace
    )
    {
        pace.Watch();
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(pace.Token);
            var content = new MemoryStream();
            var buffer = new byte[16 * 1024];
            int read;
            while ((read = await stream.ReadAsync(buffer, pace.Token)) > 0)
            {
                pace.Moved(read);
                content.Write(buffer, 0, read);
                if (content.Length > limits.DocumentBytes)
                    throw TooLarge(host, limits);
            }
            return content.ToArray();
        }
        catch (Exception exception) when (InterruptionException.IsOfNetwork(exception, pace))
        {
            throw InterruptionException.Of(exception, host, pace);
        }
    }

    private static DiagnosticException TooLarge(RegistryHost host, RegistryLimits limits) =>
        RegistryFaults
            .BadAnswer.With(
                host.Name,
                FormattableString.Invariant($"a document of more than {limits.DocumentBytes} bytes is not a manifest")
            )
            .ToException();
}
