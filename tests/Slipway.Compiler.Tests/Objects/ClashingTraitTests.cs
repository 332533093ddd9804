using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Objects;

/// <summary>Traits that KubeVela applies, and whose pods the API server rejects.</summary>
public class ClashingTraitTests
{
    private const string Mounts = "volumeMounts: {pvc: [{name: workdir, mountPath: /w, claimName: c}]}";

    [Theory]
    [InlineData("emptydir-chache", "so write 'emptydir-cache'")]
    [InlineData("logs", "so write one that they have: emptydir-cache, workdir")]
    public void A_volume_that_is_not_there_is_named_after_the_nearest_that_is(string mounted, string remedy) =>
        Mounting(mounted).ShouldHaveSingleItem().Message.ShouldEndWith(remedy);

    [Fact]
    public void A_volume_of_a_trait_before_is_there() => Mounting("emptydir-cache").ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Mounting(string volume) =>
        Findings(
            "{type: storage, properties: {emptyDir: [{name: cache, mountPath: /c}]} }",
            $"{{type: sidecar, properties: {{name: logs, image: x:1, volumes: [{{name: {volume}, path: /l}}]}} }}"
        );

    [Theory]
    [InlineData("{type: storage, properties: {emptyDir: [{name: a, mountPath: /w}]} }", "at '/w'")]
    [InlineData(
        "{type: storage, properties: {configMap: [{name: a.b, mountPath: /p, data: {a: b}}]} }",
        "'configmap-a.b'"
    )]
    [InlineData(
        "{type: storage, properties: {configMap: [{name: c, mountToEnv: {envName: LEVEL, configMapKey: k}}]} }",
        "variable 'LEVEL'"
    )]
    [InlineData(
        "{type: init-container, properties: {name: fetch, image: x:1, appMountPath: /w, initMountPath: /i}}",
        "persistentVolumeClaim"
    )]
    [InlineData(
        "{type: init-container, properties: {name: web, image: x:1, mountName: v, appMountPath: /v, initMountPath: /i}}",
        "called 'web'"
    )]
    [InlineData(
        "{type: resource, properties: {requests: {cpu: 4, memory: 4Gi}, limits: {cpu: 1, memory: 8Gi}} }",
        "request 4 cpu and be limited to 1"
    )]
    [InlineData(
        "{type: sidecar, properties: {name: logs, image: x:1, volumes: [{name: emptydir-lost, path: /l}]} }",
        "'emptydir-lost', which its pods do not have"
    )]
    public void What_the_API_server_rejects_of_the_pods_is_an_error_in_the_trait(string trait, string about)
    {
        var found = Findings(trait).ShouldHaveSingleItem();

        found.Span.StartLine.ShouldBe(10);
        found.Message.ShouldContain(about);
    }

    [Theory]
    [InlineData("{type: storage, properties: {emptyDir: [{name: a, mountPath: /other}]} }")]
    [InlineData("{type: resource, properties: {requests: {cpu: 1, memory: 4Gi}, limits: {cpu: 1, memory: 8Gi}} }")]
    [InlineData(
        "{type: init-container, properties: {name: fetch, image: x:1, mountName: v, appMountPath: /v, initMountPath: /i}}"
    )]
    [InlineData("{type: sidecar, properties: {name: logs, image: x:1, volumes: [{name: workdir, path: /l}]} }")]
    public void What_fits_is_silent(string trait) => Findings(trait).ShouldBeEmpty();

    [Fact]
    public void Of_two_traits_the_later_one_is_reported() =>
        Findings(
                "{type: storage, properties: {emptyDir: [{name: a, mountPath: /x}]} }",
                "{type: storage, properties: {emptyDir: [{name: b, mountPath: /x}]} }"
            )
            .ShouldHaveSingleItem()
            .Span.StartLine.ShouldBe(11);

    private static IReadOnlyList<Diagnostic> Findings(params string[] traits) =>
        RenderedSpec.Find(
            "SLIP3104",
            "  - name: web\n    type: webservice\n    properties: {image: \"nginx:1.27\", env: [{name: LEVEL, value: \"1\"}], "
                + $"{Mounts}}}\n    traits:\n{string.Concat(traits.Select(trait => $"    - {trait}\n"))}"
        );
}
