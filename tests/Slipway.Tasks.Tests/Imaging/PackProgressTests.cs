using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Formats;

namespace Slipway.Tasks.Tests.Imaging;

public class PackProgressTests
{
    private const long Mebi = 1024 * 1024;
    private static readonly ImageReference Color = ImageReference.Parse("team/color:v1")!;
    private readonly Clock clock = new();
    private readonly List<string> lines = [];

    [Fact]
    public void Quick_work_says_nothing()
    {
        var progress = new PackProgress(lines.Add, clock);
        for (var second = 0; second < 9; second++)
            Report(progress, Mebi);

        lines.ShouldBeEmpty();
    }

    [Fact]
    public void Long_work_says_what_how_much_and_how_fast_every_ten_seconds()
    {
        var progress = new PackProgress(lines.Add, clock);
        for (var second = 0; second < 25; second++)
            Report(progress, 100 * Mebi);

        lines.ShouldBe([
            "team/color:v1: 1.1 GiB of 3.0 GiB packed, 110 MiB/s",
            "team/color:v1: 2.1 GiB of 3.0 GiB packed, 105 MiB/s",
        ]);
    }

    private void Report(PackProgress progress, long count)
    {
        progress.Report(new PackedBytes(Color, count, 3 * 1024 * Mebi));
        clock.Now += TimeSpan.FromSeconds(1);
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
