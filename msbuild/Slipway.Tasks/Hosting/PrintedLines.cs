using System.Diagnostics;

namespace Slipway.Tasks.Hosting;

/// <summary>What a host process prints: its report apart from the lines of user code.</summary>
internal sealed class PrintedLines : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly List<SpecFault> faults = [];
    private readonly CountdownEvent open = new(2);
    private bool isDone;

    public PrintedLines(Process process, string project, Action<string> print)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data, text => SpecFault.Parse(text, project), print);
        process.ErrorDataReceived += (_, line) => Take(line.Data, _ => null, print);
    }

    /// <summary>Begins to read; the process has to be started.</summary>
    public void Begin()
    {
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The report of a process that has ended. What it has started may keep its output open, and is not waited for.</summary>
    public IReadOnlyList<SpecFault> Faults()
    {
        open.Wait(Patience);
        lock (faults)
        {
            isDone = true;
            return [.. faults];
        }
    }

    /// <inheritdoc />
    public void Dispose() => open.Dispose();

    private void Take(string? line, Func<string, SpecFault?> parse, Action<string> print)
    {
        lock (faults)
        {
            if (isDone)
                return;
            if (line is null)
            {
                open.Signal();
            }
            else if (parse(line) is { } fault)
            {
                faults.Add(fault);
            }
            else
            {
                print(line);
            }
        }
    }
}
