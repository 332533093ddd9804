using Slipway.Oci.Registry;

namespace Slipway.Build.Imaging;

/// <summary>Says how far transfers are, every ten seconds: quick ones pass in silence.</summary>
internal sealed class TransferProgress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly object gate = new();
    private readonly Action<string> say;
    private readonly Transfers transfers;
    private readonly ITimer timer;
    private long former;
    private bool isOver;

    /// <summary>Begins to watch.</summary>
    /// <param name="say">Takes the lines.</param>
    /// <param name="transfers">What moves.</param>
    /// <param name="clock">Tells the time.</param>
    public TransferProgress(Action<string> say, Transfers transfers, TimeProvider clock)
    {
        this.say = say;
        this.transfers = transfers;
        timer = clock.CreateTimer(_ => Tell(), state: null, Interval, Interval);
    }

    /// <summary>Nothing is said afterwards: MSBuild takes no lines of tasks that have ended.</summary>
    public void Dispose()
    {
        lock (gate)
            isOver = true;
        timer.Dispose();
    }

    private void Tell()
    {
        lock (gate)
        {
            if (isOver || transfers.Done == former)
                return;
            var moved = transfers.Done - former;
            former = transfers.Done;
            var rate = ByteCount.Of((long)(moved / Interval.TotalSeconds));
            say($"registry: {ByteCount.Of(former)} of {ByteCount.Of(transfers.Total)} transferred, {rate}/s");
        }
    }
}
