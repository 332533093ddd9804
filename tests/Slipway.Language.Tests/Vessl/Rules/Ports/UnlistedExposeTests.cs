namespace Slipway.Language.Tests.Vessl.Rules;

public class UnlistedExposeTests
{
    [Fact]
    public void A_port_that_is_not_listed_is_reported() =>
        SpecTest.Verify(
            """
            message: first
            image: example/web:v1
            ports:
            - port: 3000
            service:
              expose: {|SLIP5019:7860|}
            """
        );

    [Fact]
    public void A_listed_port_may_be_in_quotes() =>
        SpecTest.Verify(
            """
            message: first
            image: example/web:v1
            ports:
            - 3000
            service:
              expose: "3000"
            """
        );
}
