using System.Diagnostics;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>What a host process prints: its report apart from the lines of user code, both bounded.</summary>
internal sealed class PrintedLines(Process process, Action<string> print)
{
    /// <summary>How many lines of user code are shown.</summary>
    private const int MaximumLines = 1000;

    /// <summary>How much of a line is kept, in characters.</summary>
    private const int MaximumLength = 4000;

    /// <summary>What is before the name of a method in the line that the host prints before it runs it.</summary>
    private const string Running = "running ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly List<Diagnostic> faults = [];
    private Task reading = Task.CompletedTask;
    private string? method;
    private int shown;

    /// <summary>Where the process is or was last: <c> in Specs.Serving</c>; empty before the first method.</summary>
    public string Place
    {
        get
        {
            lock (faults)
                return method is null ? "" : $" in {method}";
        }
    }

    /// <summary>Begins to read; the process has to be started.</summary>
    public void Begin() =>
        reading = Task.WhenAll(ReadAsync(process.StandardOutput, Report), ReadAsync(process.StandardError, Show));

    /// <summary>The report of a process that has ended. What it has started may keep its output open, and is not waited for.</summary>
    public IReadOnlyList<Diagnostic> Faults()
    {
        Task.WaitAny([reading], Patience);
        lock (faults)
            return [.. faults];
    }

    private async Task ReadAsync(StreamReader reader, Action<string> take)
    {
        var line = new System.Text.StringBuilder();
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer.AsMemory()).ConfigureAwait(false)) > 0)
        {
            foreach (var letter in buffer.AsMemory(0, count).ToArray())
            {
                if (letter == '\n')
                    Take(line, take);
                else if (letter != '\r' && line.Length < MaximumLength)
                    line.Append(letter);
            }
        }
        if (line.Length > 0)
            Take(line, take);
    }

    private void Take(System.Text.StringBuilder text, Action<string> take)
    {
        var line = text.ToString();
        text.Clear();
        lock (faults)
            take(line);
    }

    private void Report(string line)
    {
        if (HostReport.Parse(line) is { } fault)
            faults.Add(fault);
        else if (line.StartsWith(Running, StringComparison.Ordinal))
            method = line[Running.Length..];
        else
            Show(line);
    }

    private void Show(string line)
    {
        if (++shown < MaximumLines)
            print(line);
        else if (shown == MaximumLines)
            print($"(what [Spec] methods print is shown up to {MaximumLines} lines)");
    }
}
