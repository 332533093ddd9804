using System.Collections.Concurrent;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Formats;

namespace Slipway.Build.Imaging;

/// <summary>
/// Says how far long work is: a line every ten seconds for each image, so that a log neither fills nor falls silent, and
/// none for work that is quick.
/// </summary>
/// <param name="say">Takes the lines.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class PackProgress(Action<string> say, TimeProvider clock) : IProgress<PackedBytes>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<ImageReference, Work> works = new();

    public void Report(PackedBytes value)
    {
        var work = works.GetOrAdd(value.Image, _ => new Work(clock.GetTimestamp()));
        var line = "";
        lock (work)
        {
            work.Read += value.Count;
            var now = clock.GetTimestamp();
            if (clock.GetElapsedTime(work.Said, now) < Interval)
                return;
            work.Said = now;
            var seconds = clock.GetElapsedTime(work.Began, now).TotalSeconds;
            line =
                $"{value.Image}: {ByteCount.Of(work.Read)} of {ByteCount.Of(value.Total)} packed, {ByteCount.Of((long)(work.Read / seconds))}/s";
        }
        say(line);
    }

    private sealed class Work(long began)
    {
        public long Began { get; } = began;

        public long Said { get; set; } = began;

        public long Read { get; set; }
    }
}
