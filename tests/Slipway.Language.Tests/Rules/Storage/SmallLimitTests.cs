using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class SmallLimitTests
{
    [Theory]
    [InlineData("10Gi", "{|SLIP3015:5Gi|}")]
    [InlineData("10Gi", "{|SLIP3015:10G|}")]
    public void A_limit_below_the_request_is_reported(string request, string limit) => Verify(request, limit);

    [Theory]
    [InlineData("10Gi", "10Gi")]
    [InlineData("10Gi", "1Ti")]
    [InlineData("{|SLIP1006:10K|}", "20Mi")]
    [InlineData("{|SLIP1006:2.5Gi|}", "{|SLIP1006:\"1024\"|}")]
    public void Other_limits_are_fine(string request, string limit) => Verify(request, limit);

    private static void Verify(string request, string limit) =>
        SpecTest.Verify(
            Spec.Application(
                Trained(
                    $"- name: a\n  mountPath: /a\n  resources: {{requests: {{storage: {request}}}, limits: {{storage: {limit}}}}}"
                )
            )
        );
}
