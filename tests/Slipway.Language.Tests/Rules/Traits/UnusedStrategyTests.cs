namespace Slipway.Language.Tests.Rules.Traits;

public class UnusedStrategyTests
{
    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {strategy: {type: {|SLIP3109:OnDelete|}}}}"
    )]
    [InlineData(
        "worker",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {targetKind: {|SLIP3109:StatefulSet|}, strategy: {rollingStrategy: {}}}}"
    )]
    [InlineData(
        "statefulset",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {targetKind: StatefulSet, strategy: {type: {|SLIP3109:Recreate|}}}}"
    )]
    public void It_is_reported(string type, string properties, string traits) => Verify(type, properties, traits);

    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {strategy: {type: Recreate}}}"
    )]
    [InlineData(
        "statefulset",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {targetKind: StatefulSet, strategy: {type: OnDelete}}}"
    )]
    [InlineData(
        "daemon",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {targetKind: DaemonSet, strategy: {type: OnDelete}}}"
    )]
    public void What_works_is_silent(string type, string properties, string traits) => Verify(type, properties, traits);

    private static void Verify(string type, string properties, string traits) =>
        SpecTest.Verify(
            Spec.Application(
                $$"""
                - name: web
                  type: {{type}}
                  properties: {{{properties}}}
                  traits: [{{traits}}]
                """
            )
        );
}
