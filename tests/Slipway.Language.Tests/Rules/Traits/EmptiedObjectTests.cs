namespace Slipway.Language.Tests.Rules.Traits;

public class EmptiedObjectTests
{
    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: storage, properties: {configMap: [{name: {|SLIP3108:c|}, mountPath: /c}]}}"
    )]
    [InlineData(
        "worker",
        "image: \"nginx:1.27\"",
        "{type: storage, properties: {secret: [{name: {|SLIP3108:c|}, mountPath: /c, mountOnly: false}]}}"
    )]
    public void It_is_reported(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));

    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: storage, properties: {configMap: [{name: c, mountPath: /c, mountOnly: true}]}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: storage, properties: {configMap: [{name: c, mountPath: /c, data: {a: b}}]}}"
    )]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: storage, properties: {secret: [{name: c, mountPath: /c, mountOnly: true}], emptyDir: [{name: e, mountPath: /e}]}}"
    )]
    public void What_works_is_silent(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));
}
