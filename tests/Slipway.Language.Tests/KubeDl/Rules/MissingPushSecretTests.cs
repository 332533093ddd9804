namespace Slipway.Language.Tests.KubeDl.Rules;

public class MissingPushSecretTests
{
    [Fact]
    public void A_namespace_without_the_Secret_is_reported_once() =>
        SpecTest.Verify(KubeDlSpec.Version("{|SLIP4006:mv-1|}"), KubeDlSpec.Version("mv-2", tag: "v2"));

    [Fact]
    public void A_Secret_of_the_project_counts() =>
        SpecTest.Verify(
            KubeDlSpec.Version("mv-1"),
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: regcred\ntype: kubernetes.io/dockerconfigjson\n"
        );

    [Fact]
    public void A_Secret_that_the_project_declares_counts() => KubeDlSpec.Verify(KubeDlSpec.Version("mv-1"));
}
