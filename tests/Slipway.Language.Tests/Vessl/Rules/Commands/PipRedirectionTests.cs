namespace Slipway.Language.Tests.Vessl.Rules;

public class PipRedirectionTests
{
    [Fact]
    public void A_bare_requirement_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                pip install -q "scipy>=1.11" {|SLIP5021:triton>=3.4.0|} && pip install {|SLIP5021:vllm[audio]>0.5|}
                """
            )
        );

    [Fact]
    public void Quotes_exact_versions_and_files_are_not() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                pip install 'triton>=3.4.0' "vllm[audio]>0.5" flash-attn==2.6.3
                pip install -r requirements.txt > /tmp/log 2>&1
                pip install torch >log.txt
                """
            )
        );
}
