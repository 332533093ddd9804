namespace Slipway.Language.Tests.Rules.Traits;

public class StoredSecretTests
{
    [Fact]
    public void Plain_text_where_base_64_belongs_is_reported_and_not_shown()
    {
        var found = SpecTest.Verify(
            Spec.WithTraits(
                "webservice",
                "image: \"nginx:1.27\"",
                "{type: storage, properties: {secret: [{name: s, mountPath: /s, data: {a: {|SLIP1006:\"hello world\"|}}}]}}"
            )
        );

        found.ShouldAllBe(one => !one.Message.Contains("hello"));
    }
}
