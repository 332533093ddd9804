using FsCheck;
using FsCheck.Fluent;
using Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

namespace Slipway.Compiler.Tests.Platform;

public class WholePercentagesTests
{
    [Fact]
    public void Shares_add_up_to_100_and_each_is_its_weight_but_for_rounding()
    {
        var weights = Gen.Choose(0, 1_000).Select(weight => (long)weight).NonEmptyListOf();

        Prop.ForAll(
                weights.ToArbitrary(),
                list =>
                {
                    var shares = WholePercentages.Of([.. list]);
                    var sum = list.Sum();
                    shares.Sum().ShouldBe(sum == 0 ? 0 : 100);
                    for (var at = 0; at < list.Count && sum > 0; at++)
                        Math.Abs(shares[at] - (list[at] * 100.0 / sum)).ShouldBeLessThan(1);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1 1 1", "34 33 33")]
    [InlineData("90 10", "90 10")]
    [InlineData("100 100", "50 50")]
    [InlineData("0 7", "0 100")]
    [InlineData("9223372036854775807 9223372036854775807", "50 50")]
    public void What_is_left_goes_to_the_largest_rests(string weights, string shares) =>
        string.Join(' ', WholePercentages.Of([.. weights.Split(' ').Select(one => long.Parse(one, null))]))
            .ShouldBe(shares);
}
