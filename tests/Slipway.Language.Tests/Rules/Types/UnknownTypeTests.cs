namespace Slipway.Language.Tests.Rules.Types;

public class UnknownTypeTests
{
    [Fact]
    public void A_type_without_a_schema_is_reported_once_a_document() =>
        SpecTest
            .Verify(
                Spec.Application(
                    """
                    - name: a
                      type: {|SLIP1014:my-type|}
                      traits:
                      - type: {|SLIP1014:my-type|}
                    - name: b
                      type: my-type
                    """
                )
            )
            .ShouldAllBe(one => one.Message.Contains("type 'my-type' has no schema", StringComparison.Ordinal));

    [Fact]
    public void A_type_with_a_schema_is_not() =>
        new SpecTest { Advice = ["SLIP1014"] }.Check(
            Spec.Application("- name: a\n  type: webservice\n  properties: {image: \"nginx:1.27.3\"}")
        );
}
