namespace Slipway.Language.Tests.Rules.Names;

public class LongPodNameTests
{
    private static readonly string A54 = new('a', 54);
    private static readonly string A55 = new('a', 55);

    [Fact]
    public void A_worker_s_name_of_64_characters_is_reported()
    {
        var found = SpecTest.Verify(Spec.Component("model-training", "image: a/b:1", $"{{|SLIP3018:{A55}|}}"));

        found.Single().Message.ShouldContain($"'{A55}-worker-0' would have 64 characters");
        found.Single().Message.ShouldEndWith("shorten the component's name by 1");
    }

    [Fact]
    public void The_number_of_the_last_pod_counts() =>
        SpecTest.Verify(Spec.Component("model-training", Workers(11), $"{{|SLIP3018:{A54}|}}"));

    [Theory]
    [InlineData(10)]
    [InlineData(1)]
    public void A_name_that_fits_is_fine(int workers) =>
        SpecTest.Verify(Spec.Component("model-training", Workers(workers), A54));

    private static string Workers(int count) =>
        $"image: a/b:1\ndistribution: {{ps: 0, worker: {count}, master: 0, scheduler: 0, server: 0, launcher: 0}}";
}
