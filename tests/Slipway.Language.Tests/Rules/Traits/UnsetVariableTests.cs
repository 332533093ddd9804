namespace Slipway.Language.Tests.Rules.Traits;

public class UnsetVariableTests
{
    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: env, properties: {env: { {|SLIP3114:A|}: b}, unset: [A]}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: env, properties: {containers: [{containerName: web, env: { {|SLIP3114:A|}: b, C: d}, unset: [B, A]}]}}"
    )]
    public void It_is_reported(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));

    [Theory]
    [InlineData("webservice", "image: \"nginx:1.27\"", "{type: env, properties: {env: {A: b}, unset: [B]}}")]
    [InlineData("webservice", "image: \"nginx:1.27\"", "{type: env, properties: {replace: true, env: {A: b}}}")]
    public void What_works_is_silent(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));
}
