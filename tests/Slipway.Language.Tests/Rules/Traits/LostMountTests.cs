namespace Slipway.Language.Tests.Rules.Traits;

public class LostMountTests
{
    private const string Mounts = "image: \"nginx:1.27\", volumeMounts: {emptyDir: [{name: e, mountPath: /e}]}";

    [Theory]
    [InlineData(
        "configMap: [{name: c, mountPath: {|SLIP3132:/a|}, data: {a: b}}, {name: c, mountPath: /b, data: {a: b}}]"
    )]
    [InlineData(
        "secret: [{name: c, mountPath: {|SLIP3132:/a|}, mountOnly: true}, {name: c, mountPath: /b, mountOnly: true}]"
    )]
    [InlineData("emptyDir: [{name: c, mountPath: {|SLIP3132:/a|}}, {name: c, mountPath: /b}]")]
    public void It_is_reported(string properties) => SpecTest.Verify(Stored(Mounts, properties));

    [Theory]
    [InlineData("configMap: [{name: c, mountPath: /a, data: {a: b}}, {name: d, mountPath: /b, data: {a: b}}]")]
    [InlineData(
        "configMap: [{name: c, mountPath: /a, data: {a: b}}], secret: [{name: c, mountPath: /b, mountOnly: true}]"
    )]
    public void Volumes_that_are_mounted_once_are_fine(string properties) =>
        SpecTest.Verify(Stored(Mounts, properties));

    [Fact]
    public void Without_mounts_of_the_component_nothing_is_lost() =>
        SpecTest.Verify(
            Stored(
                "image: \"nginx:1.27\"",
                "configMap: [{name: c, mountPath: /a, data: {a: b}}, {name: c, mountPath: /b, data: {a: b}}]"
            )
        );

    private static string Stored(string component, string properties) =>
        Spec.WithTraits("webservice", component, $"{{type: storage, properties: {{{properties}}}}}");
}
