namespace Slipway.Language.Tests.Operators;

/// <summary>Documents of Istio, of Prometheus' operator and of the terraform-controller are checked down to the last key.</summary>
public class OperatorDocumentTests
{
    private const string Route = "route: [{destination: {host: a}}]";

    [Theory]
    [InlineData("hosts: [{|SLIP1006:\"https://a.example.com\"|}]", "the host alone")]
    [InlineData($"http: [{{{Route}, {{|SLIP1001:timeot|}}: 5s}}]", "'timeout'")]
    [InlineData($"http: [{{{Route}, timeout: {{|SLIP1003:5|}}}}]", "1h30m")]
    [InlineData("http: [{route: [{destination: {{|SLIP1001:hst|}: a}}]}]", "'host'")]
    [InlineData("http: [{route: [{destination: {host: a, port: {number: {|SLIP1003:\"80\"|}}}}]}]", "quotes")]
    [InlineData($"http: [{{{Route}, match: [{{uri: {{exact: /a, {{|SLIP1010:prefix|}}: /b}}}}]}}]", "'prefix'")]
    [InlineData($"http: [{{{Route}, {{|SLIP1010:redirect|}}: {{uri: /a}}}}]", "only")]
    [InlineData($"http: [{{{Route}, match: [{{headers: {{x-user: {{{{|SLIP1001:exakt|}}: a}}}}}}]}}]", "'exact'")]
    [InlineData($"http: [{{{Route}, {{|SLIP1011:mirrorPercent|}}: 10}}]", "mirrorPercentage")]
    public void A_virtual_service_is_checked(string spec, string message) =>
        Verify("networking.istio.io/v1", "VirtualService", spec, message);

    [Theory]
    [InlineData("{|SLIP1001:selektor|}: {}, selector: {}", "'selektor'")]
    [InlineData("selector: {}, podMetricsEndpoints: [{port: web, interval: {|SLIP1003:30|}}]", "such as 30s")]
    [InlineData("selector: {}, podMetricsEndpoints: [{port: web, scheme: {|SLIP1004:htps|}}]", "https")]
    [InlineData("selector: {}, podMetricsEndpoints: [{port: web, relabelings: [{action: {|SLIP1004:dorp|}}]}]", "drop")]
    public void A_monitor_is_checked(string spec, string message) =>
        Verify("monitoring.coreos.com/v1", "PodMonitor", spec, message);

    [Theory]
    [InlineData("v1beta2", "Configuration", "hcl: a, {|SLIP1010:remote|}: \"https://a\"", "only")]
    [InlineData("v1beta2", "Configuration", "hcl: a, {|SLIP1013:region|}: a", "'customRegion'")]
    [InlineData("v1beta1", "Configuration", "hcl: a, {|SLIP1013:customRegion|}: a", "'region'")]
    [InlineData("v1beta2", "Configuration", "hcl: a, backend: {backendType: {|SLIP1004:kubernets|}}", "kubernetes")]
    [InlineData("v1beta1", "Provider", "provider: {|SLIP1004:alibab|}, credentials: {source: None}", "alibaba")]
    [InlineData("v1beta1", "Provider", "provider: aws, {|SLIP1002:credentials|}: {source: Secret}", "'secretRef'")]
    public void What_Terraform_runs_is_checked(string version, string kind, string spec, string message) =>
        Verify($"terraform.core.oam.dev/{version}", kind, spec, message);

    [Theory]
    [InlineData("networking.istio.io/v1alpha3", "VirtualService", $"hosts: ['*'], http: [{{{Route}}}]")]
    [InlineData("networking.istio.io/v1", "VirtualService", $"http: [{{{Route}}}]")]
    [InlineData(
        "networking.istio.io/v1",
        "VirtualService",
        "hosts: ['*.example.com'], gateways: [a/b], http: [{delegate: {name: a}}]"
    )]
    [InlineData(
        "networking.istio.io/v1",
        "VirtualService",
        $"hosts: [a], http: [{{{Route}, timeout: 0s, match: [{{headers: {{x-user: {{}}}}}}]}}]"
    )]
    [InlineData(
        "networking.istio.io/v1",
        "VirtualService",
        "hosts: [a], http: [{route: [{destination: {host: a}, weight: 2}, {destination: {host: b}, weight: 1}]}]"
    )]
    [InlineData(
        "monitoring.coreos.com/v1",
        "PodMonitor",
        "selector: {}, podMetricsEndpoints: [{targetPort: 9090, interval: 1h30m, relabelings: [{action: LabelMap}]}]"
    )]
    [InlineData(
        "terraform.core.oam.dev/v1beta1",
        "Configuration",
        "remote: \"https://a\", region: a, variable: {list: [1, {a: b}]}"
    )]
    [InlineData("terraform.core.oam.dev/v1beta1", "Provider", "provider: aws, credentials: {source: InjectedIdentity}")]
    public void A_valid_document_is_not_reported(string apiVersion, string kind, string spec) =>
        SpecTest.Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n");

    private static void Verify(string apiVersion, string kind, string spec, string message) =>
        SpecTest
            .Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n")
            .ShouldHaveSingleItem()
            .Message.ShouldContain(message);
}
