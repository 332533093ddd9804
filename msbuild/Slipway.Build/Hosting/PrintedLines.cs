using System.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>What user code prints in a host process, bounded.</summary>
internal sealed class PrintedLines(Process process, Action<string> print)
{
    /// <summary>How many lines of user code are shown.</summary>
    private const int MaximumLines = 1000;

    /// <summary>How much of a line is kept, in characters.</summary>
    private const int MaximumLength = 4000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly object writing = new();
    private Task reading = Task.CompletedTask;
    private int shown;

    /// <summary>Begins to read; the process has to be started.</summary>
    public void Begin() => reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));

    /// <summary>Shows the rest of what a process that has ended has printed. What it has started may keep its output open, and is not waited for.</summary>
    public void End() => Task.WaitAny([reading], Patience);

    private async Task ReadAsync(StreamReader reader)
    {
        var line = new System.Text.StringBuilder();
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer.AsMemory()).ConfigureAwait(false)) > 0)
        {
            foreach (var letter in buffer.AsMemory(0, count).ToArray())
            {
                if (letter == '\n')
                    Take(line);
                else if (letter != '\r' && line.Length < MaximumLength)
                    line.Append(letter);
            }
        }
        if (line.Length > 0)
            Take(line);
    }

    private void Take(System.Text.StringBuilder text)
    {
        var line = text.ToString();
        text.Clear();
        lock (writing)
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
