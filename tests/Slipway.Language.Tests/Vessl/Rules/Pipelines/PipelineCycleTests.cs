namespace Slipway.Language.Tests.Vessl.Rules;

public class PipelineCycleTests
{
    [Fact]
    public void A_circle_is_reported_at_each_of_its_steps() =>
        SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: {|SLIP5032:one|}, type: v1/manual_judgment, depends_on: [two]}
            - {key: {|SLIP5032:two|}, type: v1/manual_judgment, depends_on: [one]}
            - {key: three, type: v1/manual_judgment, depends_on: [two]}
            """
        );

    [Fact]
    public void A_diamond_is_not_a_circle() =>
        SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: a, type: v1/manual_judgment}
            - {key: b, type: v1/manual_judgment, depends_on: [a]}
            - {key: c, type: v1/manual_judgment, depends_on: [a]}
            - {key: d, type: v1/manual_judgment, depends_on: [b, c]}
            """
        );
}
