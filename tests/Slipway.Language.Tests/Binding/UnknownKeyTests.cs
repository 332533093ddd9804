namespace Slipway.Language.Tests.Binding;

/// <summary>What is said of keys that a schema does not have.</summary>
public class UnknownKeyTests
{
    [Theory]
    [InlineData("{|SLIP1001:img|}: nginx:1.27", "Did you mean 'image'?")]
    [InlineData("{|SLIP1001:imag|}: nginx:1.27", "Did you mean 'image'?")]
    public void What_is_short_for_the_key_that_is_missing_is_one_finding(string properties, string words) =>
        SpecTest.Verify(Spec.Component("webservice", properties)).Single().Message.ShouldContain(words);

    [Theory]
    [InlineData("webservice", "port", "volumes")]
    [InlineData("gateway", "tls", "host")]
    public void Keys_that_are_refused_or_deprecated_are_not_suggested(string type, params string[] absent)
    {
        var text =
            type == "gateway"
                ? Spec.Application(
                    "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\"}\n  traits: [{type: gateway, properties: {http: {/: 80}, {|SLIP1001:qqqqqq|}: 1}}]"
                )
                : Spec.Component(type, "image: nginx:1.27\n{|SLIP1001:qqqqqq|}: 1");
        var message = SpecTest.Verify(text).Single().Message;

        var keys = message[message.IndexOf("Known keys are ", StringComparison.Ordinal)..].Split([' ', ',']);
        keys.Intersect(absent).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\"}\n  traits: [{{|SLIP1001:scaler|}: {replicas: 3}}]",
        "scaler"
    )]
    [InlineData("- name: web\n  {|SLIP1001:worker|}: {image: \"nginx:1.27\"}", "worker")]
    public void A_type_in_place_of_a_key_is_one_finding(string components, string type) =>
        SpecTest
            .Verify(Spec.Application(components))
            .Single()
            .Message.ShouldEndWith($"Write 'type: {type}', and what is below it under 'properties'");

    [Fact]
    public void A_key_that_YAML_reads_as_another_value_is_named_as_it_is_written() =>
        SpecTest
            .Verify(Spec.Component("webservice", "image: nginx:1.27\nlabels: { {|SLIP0015:n|}: {|SLIP1003:1|} }"))
            .Single(one => one.Id == "SLIP1003")
            .Message.ShouldStartWith("'labels.n'");
}
