namespace Slipway.Language.Tests.Rules.Traits;

public class IdleAutoscalerTests
{
    [Theory]
    [InlineData("webservice", "image: \"nginx:1.27\"", "{type: {|SLIP3106:hpa|}, properties: {min: 1, max: 3}}")]
    [InlineData("worker", "image: \"nginx:1.27\"", "{type: {|SLIP3106:cpuscaler|}, properties: {min: 1, max: 3}}")]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", cpu: \"1\"",
        "{type: hpa, properties: {min: 1, mem: {|SLIP3106:{value: 60}|}}}"
    )]
    public void It_is_reported(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));

    [Theory]
    [InlineData("webservice", "image: \"nginx:1.27\", cpu: \"1\"", "{type: hpa, properties: {min: 1, max: 3}}")]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: resource, properties: {requests: {cpu: 1, memory: 1Gi}}}, {type: hpa, properties: {min: 1, max: 3}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: hpa, properties: {cpu: {type: AverageValue, value: 2}}}"
    )]
    public void What_works_is_silent(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));
}
