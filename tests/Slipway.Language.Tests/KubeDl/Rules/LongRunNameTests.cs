namespace Slipway.Language.Tests.KubeDl.Rules;

public class LongRunNameTests
{
    private static readonly string Longest = new('j', 63 - "-worker-0".Length);

    [Fact]
    public void A_name_that_makes_a_pod_s_too_long_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.TFJob(name: $"{{|SLIP4013:{Longest}j|}}"))
            .Single()
            .Message.ShouldEndWith("with 64 characters, and 63 are allowed: shorten the name by 1");

    [Fact]
    public void A_run_of_a_Cron_has_a_longer_name() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Cron(
                $"spec:\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("tensorflow")}}}}}",
                name: $"{{|SLIP4013:{Longest}|}}"
            )
        );

    [Fact]
    public void The_longest_name_is_fine() => KubeDlSpec.Verify(KubeDlSpec.TFJob(name: Longest));
}
