namespace Slipway.Compiler.Tests.Objects;

/// <summary>Traits that say which kind of workload they are for.</summary>
public class WrongTargetTests
{
    [Theory]
    [InlineData("statefulset", "{type: hpa, properties: {targetKind: Deployment}}", "makes a StatefulSet")]
    [InlineData("webservice", "{type: cpuscaler, properties: {targetKind: StatefulSet}}", "makes a Deployment")]
    [InlineData("daemon", "{type: k8s-update-strategy, properties: {targetKind: StatefulSet}}", "makes a DaemonSet")]
    public void Another_kind_than_the_components_is_reported(string type, string trait, string about)
    {
        var found = Find(type, trait).ShouldHaveSingleItem();

        found.Span.StartLine.ShouldBe(9);
        found.Message.ShouldContain(about);
    }

    [Theory]
    [InlineData("statefulset", "{type: hpa, properties: {targetKind: StatefulSet}}")]
    [InlineData("webservice", "{type: hpa, properties: {targetKind: Deployment}}")]
    [InlineData("daemon", "{type: k8s-update-strategy, properties: {targetKind: DaemonSet}}")]
    [InlineData("statefulset", "{type: hpa, properties: {min: 1}}")]
    public void The_components_kind_and_none_are_silent(string type, string trait) => Find(type, trait).ShouldBeEmpty();

    private static IReadOnlyList<Slipway.Schema.Diagnostics.Diagnostic> Find(string type, string trait) =>
        RenderedSpec.Find(
            "SLIP3109",
            $"  - name: web\n    type: {type}\n    properties: {{image: \"nginx:1.27\", cpu: \"1\"}}\n    traits: [{trait}]\n"
        );
}
