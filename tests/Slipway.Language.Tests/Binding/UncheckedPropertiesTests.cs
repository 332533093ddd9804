namespace Slipway.Language.Tests.Binding;

/// <summary>Properties of a type without a schema are a mapping all the same.</summary>
public class UncheckedPropertiesTests
{
    [Theory]
    [InlineData("{|SLIP1003:[x]|}", "a mapping, and this is a list")]
    [InlineData("{|SLIP1003:text|}", "a mapping, and this is text")]
    [InlineData("{|SLIP1003:8|}", "a mapping, and this is a whole number")]
    public void Anything_else_is_the_user_s_mistake(string properties, string message) =>
        SpecTest
            .Verify(Spec.Application($"- name: web\n  type: acme-web\n  properties: {properties}"))
            .Single()
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("traits: [{type: acme-trait, properties: {|SLIP1003:[x]|}}]", null, null)]
    [InlineData("traits: []", "- {name: p, type: acme-policy, properties: {|SLIP1003:text|}}", null)]
    [InlineData("traits: []", null, "steps: [{name: go, type: acme-step, properties: {|SLIP1003:[x]|}}]")]
    [InlineData(
        "traits: []",
        "- {name: p, type: override, properties: {components: [{name: web, traits: [{type: acme-trait, properties: {|SLIP1003:[x]|}}]}]}}",
        null
    )]
    public void So_it_is_in_traits_policies_steps_and_overrides(string traits, string? policies, string? workflow) =>
        SpecTest.Verify(Spec.Application($"- name: web\n  type: cloneset\n  {traits}", policies, workflow));

    [Theory]
    [InlineData("{x: [1]}")]
    [InlineData("{}")]
    public void A_mapping_is_taken_whatever_is_in_it(string properties) =>
        SpecTest.Verify(Spec.Application($"- name: web\n  type: acme-web\n  properties: {properties}"));
}
