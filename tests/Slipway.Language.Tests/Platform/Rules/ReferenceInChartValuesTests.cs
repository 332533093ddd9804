namespace Slipway.Language.Tests.Platform.Rules;

public class ReferenceInChartValuesTests
{
    [Theory]
    [InlineData("{auth: {password: {{|SLIP4532:valueFrom|}: {secretKeyRef: {name: s, key: k}}}}}")]
    [InlineData("{a: [{b: {{|SLIP4532:valueFrom|}: {configMapKeyRef: {name: s, key: k}}}}]}")]
    [InlineData("{password: {{|SLIP4532:secretKeyRef|}: {name: s, key: k}}}")]
    public void A_reference_is_reported(string values) => SpecTest.Verify(Chart(values));

    [Theory]
    [InlineData("{auth: {existingSecret: s}}")]
    [InlineData("{extraEnv: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}]}")]
    [InlineData("{main: {variables: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}]}}")]
    [InlineData("{valueFrom: plain}")]
    public void A_chart_s_own_words_and_variables_are_silent(string values) => SpecTest.Verify(Chart(values));

    private static string Chart(string values) =>
        Spec.Component("helm-chart", $"repo: https://charts.example.com\nchart: c\nversion: 1.0.0\nvalues: {values}");
}
