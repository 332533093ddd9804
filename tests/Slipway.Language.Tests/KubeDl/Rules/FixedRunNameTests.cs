namespace Slipway.Language.Tests.KubeDl.Rules;

public class FixedRunNameTests
{
    private static string Cron(string metadata) =>
        KubeDlSpec.Cron(
            $"metadata: {metadata}\nspec:\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("tensorflow")}}}}}"
        );

    [Fact]
    public void A_name_for_all_runs_is_reported() => KubeDlSpec.Verify(Cron("{name: {|SLIP4016:train|}}"));

    [Fact]
    public void Labels_are_fine() => KubeDlSpec.Verify(Cron("{labels: {team: vision}}"));
}
