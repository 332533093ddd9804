namespace Slipway.Language.Tests.Rules;

/// <summary>Where a variable of a KubeVela component comes from: whatever a pod takes.</summary>
public class VariableSourceTests
{
    [Theory]
    [InlineData("fieldRef: {fieldPath: status.podIP}")]
    [InlineData("fieldRef: {apiVersion: v1, fieldPath: spec.nodeName}")]
    [InlineData("resourceFieldRef: {resource: limits.memory, divisor: 1Mi}")]
    [InlineData("secretKeyRef: {name: s, key: k, optional: true}")]
    [InlineData("configMapKeyRef: {name: c, key: k, optional: false}")]
    public void A_source_that_a_pod_takes_is_silent(string source) => SpecTest.Verify(Components(source));

    [Theory]
    [InlineData("{|SLIP1001:fieldReff|}: {fieldPath: status.podIP}")]
    [InlineData("fieldRef: {{|SLIP1001:path|}: a, fieldPath: status.podIP}")]
    [InlineData("resourceFieldRef: {resource: {|SLIP1006:memory|}}")]
    [InlineData("secretKeyRef: {name: s, key: k, optional: {|SLIP1003:maybe|}}")]
    public void A_source_that_a_pod_does_not_take_is_reported(string source) =>
        SpecTest.Verify(Spec.Component("webservice", $"image: a/b:1\nenv:\n- name: A\n  valueFrom: {{{source}}}\n"));

    private static string Components(string source) =>
        Spec.Application(
            $$"""
            - name: web
              type: webservice
              properties:
                image: a/b:1
                env:
                - name: A
                  valueFrom: { {{source}} }
            - name: train
              type: model-training
              properties:
                image: a/b:1
                framework: tensorflow
                env:
                - name: A
                  valueFrom: { {{source}} }
            """
        );
}
