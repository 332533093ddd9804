using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Protocol;

/// <summary>Writes messages, one at a time.</summary>
/// <param name="output">Where they go.</param>
internal sealed class MessageWriter(Stream output) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Answers a request.</summary>
    public Task AnswerAsync(JsonNode? id, JsonNode? result, CancellationToken cancellation) =>
        WriteAsync(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id?.DeepClone(),
                ["result"] = result,
            },
            cancellation
        );

    /// <summary>Answers a request with an error.</summary>
    public Task RefuseAsync(JsonNode? id, RequestException fault, CancellationToken cancellation) =>
        WriteAsync(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id?.DeepClone(),
                ["error"] = new JsonObject { ["code"] = fault.Code, ["message"] = fault.Message },
            },
            cancellation
        );

    /// <summary>Tells the client something.</summary>
    public Task NotifyAsync(string method, JsonObject parameters, CancellationToken cancellation) =>
        WriteAsync(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["method"] = method,
                ["params"] = parameters,
            },
            cancellation
        );

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private async Task WriteAsync(JsonObject message, CancellationToken cancellation)
    {
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        var header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n");
        await turn.WaitAsync(cancellation);
        try
        {
            await output.WriteAsync(Encoding.ASCII.GetBytes(header), cancellation);
            await output.WriteAsync(content, cancellation);
            await output.FlushAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }
}
