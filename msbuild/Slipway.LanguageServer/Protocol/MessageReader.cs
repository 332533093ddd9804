using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Protocol;

/// <summary>Reads messages: a header with the length, and as many bytes of JSON.</summary>
/// <param name="input">Where they come from.</param>
internal sealed class MessageReader(Stream input) : IDisposable
{
    private const string LengthHeader = "Content-Length:";
    private const int MaximumHeader = 4096;
    private const int MaximumContent = 256 * 1024 * 1024;

    private readonly Stream buffered = new BufferedStream(input, 64 * 1024);

    /// <summary>Reads the next message.</summary>
    /// <param name="cancellation">Stops waiting for it.</param>
    /// <returns>The message; null at the end.</returns>
    /// <exception cref="RequestException">What came cannot be read as one; what comes next may be.</exception>
    public async Task<JsonObject?> ReadAsync(CancellationToken cancellation)
    {
        if (await LengthAsync(cancellation) is not { } length)
            return null;
        var content = new byte[length];
        await buffered.ReadExactlyAsync(content, cancellation);
        try
        {
            return JsonNode.Parse(content) as JsonObject
                ?? throw new RequestException(RequestException.InvalidRequest, "a message must be a JSON object");
        }
        catch (JsonException)
        {
            throw new RequestException(RequestException.ParseError, "the message is not JSON");
        }
    }

    /// <inheritdoc />
    public void Dispose() => buffered.Dispose();

    private async Task<int?> LengthAsync(CancellationToken cancellation)
    {
        int? length = null;
        while (true)
        {
            var line = await LineAsync(cancellation);
            if (line is null)
                return null;
            if (line.Length == 0 && length is not null)
                return length;
            if (
                line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(
                    line.AsSpan(LengthHeader.Length).Trim(),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var said
                )
                && said <= MaximumContent
            )
                length = said;
        }
    }

    /// <summary>The next line of a header, without its end; null at the end of everything.</summary>
    private async Task<string?> LineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await buffered.ReadAsync(one, cancellation) == 1)
        {
            if (one[0] == (byte)'\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length < MaximumHeader)
                line.Append((char)one[0]);
        }
        return null;
    }
}
