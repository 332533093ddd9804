namespace Slipway.Language.Tests.Rules.Traits;

public class RootWithoutRightsTests
{
    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: securitycontext, properties: {runAsUser: {|SLIP3113:0|}}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: podsecuritycontext, properties: {runAsUser: {|SLIP3113:0|}, runAsNonRoot: true}}"
    )]
    [InlineData(
        "worker",
        "image: \"nginx:1.27\"",
        "{type: securitycontext, properties: {containers: [{containerName: web, runAsUser: {|SLIP3113:0|}}]}}"
    )]
    public void It_is_reported(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));

    [Theory]
    [InlineData("webservice", "image: \"nginx:1.27\"", "{type: securitycontext, properties: {runAsUser: 1000}}")]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: securitycontext, properties: {runAsUser: 0, runAsNonRoot: false}}"
    )]
    [InlineData("worker", "image: \"nginx:1.27\"", "{type: podsecuritycontext, properties: {fsGroup: 0}}")]
    public void What_works_is_silent(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));
}
