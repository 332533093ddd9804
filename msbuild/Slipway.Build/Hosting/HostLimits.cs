using System.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>How a host process ended.</summary>
internal enum HostEnd
{
    /// <summary>By itself.</summary>
    Itself,

    /// <summary>It ran for too long, and was stopped.</summary>
    TooLong,

    /// <summary>It took too much memory, and was stopped.</summary>
    TooLarge,
}

/// <summary>Bounds a host process in time and in memory.</summary>
internal static class HostLimits
{
    /// <summary>How much memory the process may have, in bytes: what .NET manages is bounded by half of it, and native code is by nothing else.</summary>
    public const long Memory = 2L << 30;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the end, or brings it about.</summary>
    public static HostEnd Wait(Process process, TimeSpan limit, CancellationToken cancellation)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(limit);
        using var killing = bound.Token.Register(() => Kill(process));
        var isTooLarge = false;
        // Without a time this would also wait for whatever the process has started and left behind.
        while (!process.WaitForExit(Pause))
        {
            if (isTooLarge || MemoryOf(process) <= Memory)
                continue;
            isTooLarge = true;
            Kill(process);
        }
        cancellation.ThrowIfCancellationRequested();
        return isTooLarge ? HostEnd.TooLarge
            : bound.IsCancellationRequested ? HostEnd.TooLong
            : HostEnd.Itself;
    }

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in this very moment.
            return 0;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in this very moment.
        }
    }
}
