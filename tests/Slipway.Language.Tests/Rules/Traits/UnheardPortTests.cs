namespace Slipway.Language.Tests.Rules.Traits;

public class UnheardPortTests
{
    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", ports: [{port: 8080}]",
        "{type: expose, properties: {ports: [{port: {|SLIP3107:80|}}]}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", ports: [{port: 8080}, {port: 9090}]",
        "{type: gateway, properties: {domain: a.b, http: {/: {|SLIP3107:80|}}}}"
    )]
    [InlineData(
        "statefulset",
        "image: \"nginx:1.27\", ports: [{port: 8080}]",
        "{type: gateway, properties: {domain: a.b, http: {/a: 8080, /b: {|SLIP3107:8081|}}}}"
    )]
    public void It_is_reported(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));

    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", ports: [{port: 8080}]",
        "{type: expose, properties: {ports: [{port: 8080}]}}"
    )]
    [InlineData("webservice", "image: \"nginx:1.27\"", "{type: expose, properties: {ports: [{port: 80}]}}")]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", ports: [{port: 8080}]",
        "{type: gateway, properties: {domain: a.b, existingServiceName: other, http: {/: 80}}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", ports: [{port: 8080}]",
        "{type: container-ports, properties: {ports: [{containerPort: 80}]}}, {type: expose, properties: {ports: [{port: 80}]}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\", ports: [{port: 8080}]",
        "{type: expose, properties: {matchLabels: {app: other}, ports: [{port: 80}]}}"
    )]
    public void What_works_is_silent(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));
}
