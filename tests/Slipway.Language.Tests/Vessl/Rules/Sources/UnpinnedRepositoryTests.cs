namespace Slipway.Language.Tests.Vessl.Rules;

public class UnpinnedRepositoryTests
{
    [Fact]
    public void A_repository_without_a_ref_is_noted() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /code:
                    git:
                      {|SLIP5004:url|}: github.com/vessl-ai/examples.git
                """
            )
        );

    [Fact]
    public void A_branch_is_enough() =>
        new SpecTest { Advice = ["SLIP5004"] }.Check(
            VesslSpec.Run(
                """
                import:
                  /code:
                    git:
                      url: github.com/vessl-ai/examples.git
                      ref: main
                """
            )
        );
}
