using System.ComponentModel;
using System.Diagnostics;
using Slipway.Deploy.Faults;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Kubectl;

/// <summary>One process of kubectl. Its end ends everything it started, auth plugins too.</summary>
internal sealed class KubectlProcess : IAsyncDisposable
{
    /// <summary>How much of what it complains about is kept, in lines.</summary>
    private const int MaximumLines = 50;

    private readonly Process process;
    private readonly Queue<string> complaints = new();
    private readonly Task reading;

    private KubectlProcess(Process process)
    {
        this.process = process;
        reading = Task.Run(ReadComplaintsAsync);
    }

    /// <summary>What it prints.</summary>
    public StreamReader Output => process.StandardOutput;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>How it ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Starts one that soon ends by itself.</summary>
    /// <exception cref="DiagnosticException">There is no such program.</exception>
    public static KubectlProcess Start(KubectlCommand command, params IEnumerable<string> arguments)
    {
        var started = Start(command.Start(arguments), command.Program);
        started.process.StandardInput.Close();
        return started;
    }

    /// <summary>Starts one that goes on until it is ended, or this process does.</summary>
    /// <exception cref="DiagnosticException">There is no such program.</exception>
    public static KubectlProcess StartService(KubectlCommand command, params IEnumerable<string> arguments) =>
        Start(Tether.Tie(command.Start(arguments)), command.Program);

    private static KubectlProcess Start(ProcessStartInfo start, string program)
    {
        var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            process.Dispose();
            throw DeployDiagnostics.KubectlMissing.With(program).ToException();
        }
        return new KubectlProcess(process);
    }

    /// <summary>The last lines it complained with.</summary>
    public string Complaints()
    {
        lock (complaints)
            return string.Join('\n', complaints);
    }

    /// <summary>Waits until it has ended by itself and everything it complained about is known.</summary>
    public async Task WaitForEndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(2), cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in this very moment.
        }
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(2)));
        process.StandardInput.Close();
        process.Dispose();
    }

    private async Task ReadComplaintsAsync()
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            lock (complaints)
            {
                complaints.Enqueue(line);
                if (complaints.Count > MaximumLines)
                    complaints.Dequeue();
            }
        }
    }
}
