using Slipway.Build.Compiling;

namespace Slipway.Tasks.Tests.Building;

public class FirstCompilationTests
{
    [Fact]
    public void It_goes_through_every_stage_to_the_texts_of_both_targets()
    {
        var texts = FirstCompilation.Run(CancellationToken.None);

        texts.Count.ShouldBe(2);
        texts[0].ShouldContain("kind: Application");
        texts[1].ShouldContain("kind: Deployment");
        texts[1].ShouldContain("kind: Service");
    }

    [Fact]
    public void It_stops_with_the_build()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => FirstCompilation.Run(cancellation.Token));
    }
}
