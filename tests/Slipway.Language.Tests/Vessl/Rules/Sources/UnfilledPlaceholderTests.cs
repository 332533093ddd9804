namespace Slipway.Language.Tests.Vessl.Rules;

public class UnfilledPlaceholderTests
{
    [Fact]
    public void Placeholders_are_reported_where_they_are() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /data: vessl-dataset://{|SLIP5012:{organization}|}/data
                env:
                  ENDPOINT: https://{|SLIP5012:<endpoint>|}/v1
                  USER: "{|SLIP5012:{{USER_NAME}}|}"
                """
            )
        );

    [Fact]
    public void Variables_of_the_shell_and_JSON_are_not_placeholders() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  URL: http://${HOST}/v1
                  ARGS: '{"a": 1}'
                  CMP: a < b
                """
            )
        );
}
