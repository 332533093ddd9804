using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Slipway.LanguageServer.Protocol;

namespace Slipway.LanguageServer.Serving;

/// <summary>
/// The language server: reads what an editor asks, answers in the same order, and tells it what was found while there is nothing
/// else to do. It reads files, writes none, and never runs code of a project.
/// </summary>
public sealed class EditorServer : IDisposable
{
    private readonly Channel<Message> waiting = Channel.CreateUnbounded<Message>();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> asked = new(StringComparer.Ordinal);
    private readonly MessageReader reader;
    private readonly MessageWriter writer;
    private readonly Session session = new();
    private readonly Publisher publisher;

    private EditorServer(Stream input, Stream output)
    {
        reader = new MessageReader(input);
        writer = new MessageWriter(output);
        publisher = new Publisher(session, writer);
    }

    /// <summary>Serves one editor until it ends.</summary>
    /// <param name="input">What the editor writes.</param>
    /// <param name="output">What the editor reads.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code: 0 where the editor asked to end, 1 where it went away.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var server = new EditorServer(input, output);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // It may wait for an editor that writes nothing more, and a console cannot be told to stop.
        _ = server.ReadAsync(ended.Token);
        try
        {
            await server.ServeAsync(ended.Token);
        }
        catch (IOException)
        {
            // The editor has closed its end: no one is left to answer.
        }
        finally
        {
            await ended.CancelAsync();
        }
        return server.session.IsShutDown ? 0 : 1;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        try
        {
            while (await NextAsync(cancellation) is { } message)
            {
                if (message.Method == "$/cancelRequest")
                    Cancel(message.Parameters);
                else
                    await waiting.Writer.WriteAsync(message, cancellation);
            }
        }
        finally
        {
            waiting.Writer.TryComplete();
        }
    }

    private async Task<Message?> NextAsync(CancellationToken cancellation)
    {
        try
        {
            if (await reader.ReadAsync(cancellation) is not { } json)
                return null;
            var message = Message.Of(json);
            if (message.Key is { } key)
                asked[key] = message.Stop;
            return message;
        }
        catch (RequestException fault)
        {
            return Message.Unreadable(fault);
        }
        catch (Exception exception) when (exception is IOException or EndOfStreamException)
        {
            return null;
        }
    }

    private void Cancel(MessageParameters told)
    {
        if (told.At("id") is { } id && asked.TryGetValue(id.ToJsonString(), out var stop))
            stop.Cancel();
    }

    private async Task ServeAsync(CancellationToken cancellation)
    {
        while (true)
        {
            while (!IsWanted() && await publisher.StepAsync(IsWanted, waiting.Reader.WaitToReadAsync, cancellation)) { }
            if (!await waiting.Reader.WaitToReadAsync(cancellation))
                return;
            if (!waiting.Reader.TryRead(out var message))
                continue;
            if (message.Method == "exit")
                return;
            await HandleAsync(message, cancellation);
        }
    }

    private bool IsWanted() => waiting.Reader.TryPeek(out _);

    private async Task HandleAsync(Message message, CancellationToken cancellation)
    {
        if (message.Fault is { } unreadable)
            await writer.RefuseAsync(null, unreadable, cancellation);
        else if (message.Key is null)
            Note(message, cancellation);
        else
            await AnswerAsync(message, cancellation);
    }

    private void Note(Message message, CancellationToken cancellation)
    {
        try
        {
            session.Note(message.Method, message.Parameters, cancellation);
        }
        catch (RequestException)
        {
            // What only tells something has no answer, and so none that says what is wrong with it.
        }
    }

    private async Task AnswerAsync(Message message, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, message.Stop.Token);
        try
        {
            stop.Token.ThrowIfCancellationRequested();
            var result = session.Answer(message.Method, message.Parameters, stop.Token);
            await writer.AnswerAsync(message.Id, result, cancellation);
        }
        catch (RequestException fault)
        {
            await writer.RefuseAsync(message.Id, fault, cancellation);
        }
        catch (OperationCanceledException) when (message.Stop.IsCancellationRequested)
        {
            var fault = new RequestException(RequestException.Cancelled, "the request was cancelled");
            await writer.RefuseAsync(message.Id, fault, cancellation);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException))
        {
            // The editor goes on, and learns that this is not a mistake in the spec.
            var fault = new RequestException(RequestException.Internal, Publisher.Defect(exception));
            await writer.RefuseAsync(message.Id, fault, cancellation);
        }
        finally
        {
            asked.TryRemove(message.Key!, out _);
            message.Stop.Dispose();
        }
    }
}
