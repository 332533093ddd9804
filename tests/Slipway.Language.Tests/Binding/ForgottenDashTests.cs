namespace Slipway.Language.Tests.Binding;

public class ForgottenDashTests
{
    [Theory]
    [InlineData("env:\n  {|SLIP1003:name: A\n  value: b|}")]
    [InlineData("env: {|SLIP1003:{name: A, value: b}|}")]
    [InlineData("ports:\n  {|SLIP1003:port: 80\n  expose: true|}")]
    public void An_item_is_put_into_a_list(string property)
    {
        var found = SpecTest.Verify(Spec.Component("webservice", $"image: a.example/b:1.0\n{property}"));

        found.Single().Fix!.Title.ShouldBe("Make a list of it");
        found
            .Single()
            .Message.ShouldContain(
                property.Contains("{name", StringComparison.Ordinal)
                    ? "put it in '[' and ']'"
                    : "write '- ' in front of '"
            );
    }

    [Fact]
    public void Items_of_schemas_that_combine_others_are_known_too() =>
        SpecTest
            .Verify(
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec:
                      containers:
                        {|SLIP1003:name: c
                        image: nginx:1.27|}
                """
            )
            .Single()
            .Fix!.Title.ShouldBe("Make a list of it");

    [Fact]
    public void A_mapping_of_other_keys_is_none() =>
        SpecTest
            .Verify(Spec.Component("webservice", "image: a.example/b:1.0\nenv: {|SLIP1003:{EPOCHS: \"20\"}|}"))
            .Single()
            .Fix.ShouldBeNull();

    [Theory]
    [InlineData("livenessProbe: { {|SLIP1001:htt|} }", "Did you mean 'httpGet'?")]
    [InlineData("livenessProbe: {|SLIP1003:{PROBE}|}", "write the value that this stands for")]
    public void A_key_that_is_begun_in_braces_is_a_key(string property, string words) =>
        SpecTest
            .Verify(Spec.Component("webservice", $"image: a.example/b:1.0\n{property}"))
            .ShouldContain(one => one.Message.Contains(words, StringComparison.Ordinal));
}
