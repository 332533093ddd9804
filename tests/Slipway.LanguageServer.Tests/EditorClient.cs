using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Slipway.LanguageServer.Serving;

namespace Slipway.LanguageServer.Tests;

/// <summary>An editor that talks to a server in the same process.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Pipe toServer = new();
    private readonly Pipe fromServer = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> published = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim news = new(0);
    private readonly CancellationTokenSource ended = new();
    private readonly Task listening;
    private int last;

    public EditorClient()
    {
        Serving = EditorServer.RunAsync(toServer.Reader.AsStream(), fromServer.Writer.AsStream(), ended.Token);
        listening = ListenAsync(fromServer.Reader.AsStream());
    }

    /// <summary>The server; its exit code in the end.</summary>
    public Task<int> Serving { get; }

    /// <summary>What the server logged.</summary>
    public ConcurrentQueue<string> Logged { get; } = [];

    /// <summary>Introduces itself.</summary>
    public Task<JsonNode?> InitializeAsync(params string[] folders) =>
        AskAsync(
            "initialize",
            new JsonObject
            {
                ["capabilities"] = JsonNode.Parse(
                    """{"textDocument": {"completion": {"completionItem": {"snippetSupport": true}}}}"""
                ),
                ["workspaceFolders"] = new JsonArray([
                    .. folders.Select(folder => new JsonObject
                    {
                        ["uri"] = new Uri(folder).AbsoluteUri,
                        ["name"] = "folder",
                    }),
                ]),
            }
        );

    /// <summary>Asks something.</summary>
    /// <returns>The result.</returns>
    public async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        var answer = await RequestAsync(method, parameters);
        answer["error"]?.ToJsonString().ShouldBeNull();
        return answer["result"];
    }

    /// <summary>Asks something.</summary>
    /// <returns>The whole answer.</returns>
    public async Task<JsonObject> RequestAsync(string method, JsonObject parameters, Func<int, Task>? meanwhile = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id.ToString(CultureInfo.InvariantCulture)] = new TaskCompletionSource<JsonObject>();
        await SendAsync(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id,
                ["method"] = method,
                ["params"] = parameters,
            }
        );
        if (meanwhile is not null)
            await meanwhile(id);
        return await answer.Task.WaitAsync(Patience);
    }

    /// <summary>Tells something.</summary>
    public Task TellAsync(string method, JsonObject parameters) =>
        SendAsync(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["method"] = method,
                ["params"] = parameters,
            }
        );

    /// <summary>Writes bytes that may be no message.</summary>
    public async Task WriteAsync(string raw) => await toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(raw));

    /// <summary>Goes away without a word.</summary>
    public async Task HangUpAsync() => await toServer.Writer.CompleteAsync();

    /// <summary>Opens a file with a text that is not on disk.</summary>
    public Task OpenAsync(string path, string text, int version = 1) =>
        TellAsync(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = UriOf(path),
                    ["languageId"] = "yaml",
                    ["version"] = version,
                    ["text"] = text,
                },
            }
        );

    /// <summary>Replaces the text of an open file.</summary>
    public Task ChangeAsync(string path, string text, int version) =>
        TellAsync(
            "textDocument/didChange",
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = UriOf(path), ["version"] = version },
                ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
            }
        );

    /// <summary>Closes a file.</summary>
    public Task CloseAsync(string path) =>
        TellAsync(
            "textDocument/didClose",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) } }
        );

    /// <summary>Asks about a place.</summary>
    public Task<JsonNode?> AtAsync(
        string method,
        string path,
        (int Line, int Character) place,
        params (string Key, JsonNode Value)[] others
    )
    {
        var parameters = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) },
            ["position"] = new JsonObject { ["line"] = place.Line, ["character"] = place.Character },
        };
        foreach (var (key, value) in others)
            parameters[key] = value;
        return AskAsync(method, parameters);
    }

    /// <summary>Waits until the findings of a file are as wanted; the last ones where they never are.</summary>
    /// <returns>Each as <c>line:character id</c>, from 0.</returns>
    public async Task<IReadOnlyList<string>> FindingsAsync(string path, Predicate<IReadOnlyList<string>> isWanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (FindingsOf(path) is { } found && isWanted(found))
                return found;
            try
            {
                await news.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                return FindingsOf(path) ?? ["nothing was published"];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await toServer.Writer.CompleteAsync();
        await fromServer.Writer.CompleteAsync();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        news.Dispose();
        ended.Dispose();
    }

    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    private List<string>? FindingsOf(string path)
    {
        lock (published)
        {
            return published
                .GetValueOrDefault(UriOf(path))
                ?["diagnostics"]!.AsArray()
                .Select(one =>
                    $"{one!["range"]!["start"]!["line"]}:{one["range"]!["start"]!["character"]} {one["code"]}"
                )
                .ToList();
        }
    }

    private async Task SendAsync(JsonObject message)
    {
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n"));
        await toServer.Writer.WriteAsync(content);
    }

    private async Task ListenAsync(Stream stream)
    {
        using var reader = new Protocol.MessageReader(stream);
        while (await reader.ReadAsync(ended.Token) is { } message)
        {
            if (message["id"] is { } id && asked.TryRemove(id.ToJsonString(), out var waiting))
                waiting.SetResult(message);
            else if (message["method"]?.ToString() == "textDocument/publishDiagnostics")
            {
                lock (published)
                    published[message["params"]!["uri"]!.ToString()] = message["params"]!.AsObject();
                news.Release();
            }
            else
                Logged.Enqueue(message.ToJsonString());
        }
    }
}
