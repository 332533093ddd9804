namespace Slipway.Language.Tests.Rules.Traits;

public class UnusedStrategyTests
{
    [Theory]
    [InlineData(
        "webservice",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {strategy: {type: {|SLIP3118:OnDelete|}}}}"
    )]
    [InlineData(
        "daemon",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {targetKind: DaemonSet, strategy: {type: {|SLIP3118:Recreate|}}}}"
    )]
    [InlineData(
        "statefulset",
        "image: \"nginx:1.27\"",
        "{type: k8s-update-strategy, properties: {targetKind: StatefulSet, strategy: {type: {|SLIP3118:Recreate|}}}}"
    )]
    public void It_is_reported(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));

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
    public void What_works_is_silent(string type, string properties, string traits) =>
        SpecTest.Verify(Spec.WithTraits(type, properties, traits));
}
