namespace Slipway.Oci.Registry;

/// <summary>The time a request may take: until its answer begins, and then from one piece of the content to the next.</summary>
internal sealed class Pace : IDisposable
{
    private readonly RegistryLimits limits;
    private readonly CancellationToken cancellation;
    private readonly CancellationTokenSource source;
    private readonly long digested;
    private long waiting;

    /// <summary>Begins to wait for the answer.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellation">Cancels before the time is over.</param>
    /// <param name="digested">How many bytes the registry has to work through before it answers.</param>
    public Pace(RegistryLimits limits, CancellationToken cancellation, long digested = 0)
    {
        this.limits = limits;
        this.cancellation = cancellation;
        this.digested = digested;
        source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Wait();
    }

    /// <summary>Cancelled when the time is over, or the build is.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => source.IsCancellationRequested && !cancellation.IsCancellationRequested;

    /// <summary>Whether the build was cancelled.</summary>
    public bool IsCancelled => cancellation.IsCancellationRequested;

    /// <summary>What was waited for.</summary>
    public string Complaint { get; private set; } = "";

    /// <summary>Waits for the registry to answer.</summary>
    public void Wait()
    {
        var limit = limits.Answer + TimeSpan.FromSeconds(digested / (16 << 20));
        Complaint = FormattableString.Invariant($"no answer within {limit.TotalSeconds:0.##} s");
        source.CancelAfter(limit);
    }

    /// <summary>Waits for content to move.</summary>
    public void Watch()
    {
        Complaint = FormattableString.Invariant(
            $"less than {limits.WindowBytes} bytes within {limits.Window.TotalSeconds:0.##} s"
        );
        waiting = 0;
        source.CancelAfter(limits.Window);
    }

    /// <summary>Tells that content moved. A byte now and then does not count: that is how slow loris attacks.</summary>
    public void Moved(int bytes)
    {
        waiting += bytes;
        if (waiting < limits.WindowBytes)
            return;
        waiting = 0;
        source.CancelAfter(limits.Window);
    }

    public void Dispose() => source.Dispose();
}
