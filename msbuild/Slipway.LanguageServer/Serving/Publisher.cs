using System.Diagnostics;
using System.Text.Json.Nodes;
using Slipway.Build.Faults;
using Slipway.LanguageServer.Features;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.LanguageServer.Texts;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Serving;

/// <summary>
/// Tells the editor what was found: first what the specs themselves show, which takes milliseconds, and then, while no one
/// types, what only their objects show.
/// </summary>
/// <param name="session">What the editor has open.</param>
/// <param name="writer">Where it goes.</param>
internal sealed class Publisher(Session session, MessageWriter writer)
{
    /// <summary>While someone types, it is too early to compile.</summary>
    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    private readonly Dictionary<string, (int? Version, List<Diagnostic> Findings)> told = new(StringComparer.Ordinal);

    /// <summary>What takes long to compile waits for longer, so that it is seldom in the way of the next key.</summary>
    private TimeSpan pause = LeastPause;

    /// <summary>Does the next piece of work.</summary>
    /// <param name="isWanted">Whether the editor waits for something else.</param>
    /// <param name="message">Waits until it does; false where it never will again.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>False where there is nothing left to do, or something else is to be done first.</returns>
    public async Task<bool> StepAsync(
        Func<bool> isWanted,
        Func<CancellationToken, ValueTask<bool>> message,
        CancellationToken cancellation
    )
    {
        foreach (var path in session.Settle(cancellation))
            await TellAsync(path, [], cancellation);
        if (session.Projects.FirstOrDefault(project => project.IsStale) is { } stale)
        {
            await WorkAsync(stale, () => stale.Check(session.Texts, cancellation), cancellation);
            return true;
        }
        if (session.Projects.FirstOrDefault(project => project.IsUnpublished) is { } unpublished)
        {
            await TellAsync(unpublished, cancellation);
            return true;
        }
        if (session.Projects.FirstOrDefault(project => project.IsUncompiled) is not { } uncompiled)
            return false;
        for (var waited = TimeSpan.Zero; waited < pause; waited += Glance)
        {
            await Task.Delay(Glance, cancellation);
            if (isWanted())
                return false;
        }
        await CompileAsync(uncompiled, message, cancellation);
        return true;
    }

    /// <summary>Compiles until the editor wants something else: what was begun then begins from the start in the next pause.</summary>
    private async Task CompileAsync(
        EditedProject project,
        Func<CancellationToken, ValueTask<bool>> message,
        CancellationToken cancellation
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var waiting = StopAsync(message, stop, ended.Token);
        var watch = Stopwatch.StartNew();
        try
        {
            await WorkAsync(project, () => project.Compile(session.Texts, stop.Token), cancellation);
            pause = TimeSpan.FromTicks(Math.Clamp(2 * watch.Elapsed.Ticks, LeastPause.Ticks, LongestPause.Ticks));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Someone types again.
        }
        finally
        {
            await ended.CancelAsync();
            await waiting;
        }
    }

    private static async Task StopAsync(
        Func<CancellationToken, ValueTask<bool>> message,
        CancellationTokenSource stop,
        CancellationToken ended
    )
    {
        try
        {
            if (await message(ended))
                await stop.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The compilation was sooner.
        }
    }

    /// <summary>What is said where Slipway itself is at fault.</summary>
    public static string Defect(Exception exception) =>
        BuildDiagnostics.Internal.With(exception.GetType().Name).Message;

    private async Task WorkAsync(EditedProject project, Action work, CancellationToken cancellation)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            project.GiveUp();
            var message = new JsonObject { ["type"] = 1, ["message"] = Defect(exception) };
            await writer.NotifyAsync("window/logMessage", message, cancellation);
            return;
        }
        await TellAsync(project, cancellation);
    }

    private async Task TellAsync(EditedProject project, CancellationToken cancellation)
    {
        project.Publish();
        var byPath = project
            .Findings.Where(finding => finding.Span is { IsCode: false, File.Length: > 0 })
            .ToLookup(finding => project.PathOf(finding.Span.File), StringComparer.Ordinal);
        var open = session.Texts.All.Where(text => project.Takes(text.Path, cancellation)).Select(text => text.Path);
        var paths = byPath
            .Select(group => group.Key)
            .Concat(open)
            .Where(project.Tells)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var gone in project.Shown.Except(paths, StringComparer.Ordinal).ToList())
            await TellAsync(gone, [], cancellation);
        foreach (var path in paths.Order(StringComparer.Ordinal))
            await TellAsync(path, [.. byPath[path]], cancellation);
        project.Shown.Clear();
        project.Shown.UnionWith(paths);
    }

    private async Task TellAsync(string path, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = session.Texts.Find(path);
        var isKnown = told.TryGetValue(path, out var before) && before.Version == text?.Version;
        if (isKnown && before.Findings.SequenceEqual(findings))
            return;
        told[path] = (text?.Version, findings);
        var parameters = new JsonObject
        {
            ["uri"] = text?.Uri ?? FileUri.Of(path),
            ["diagnostics"] = PlaceJson.List(findings.Select(FindingJson.Of)),
        };
        if (text?.Version is { } version)
            parameters["version"] = version;
        await writer.NotifyAsync("textDocument/publishDiagnostics", parameters, cancellation);
    }
}
