using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>A step's <c>timeout</c> bounds every template that runs something for it.</summary>
public class StepTimeTests
{
    public static TheoryData<string> Steps =>
        [
            "type: request, properties: {url: 'https://example.com'}",
            "type: request, properties: {url: 'https://example.com'}, outputs: [{name: x, valueFrom: response.x}]",
            "type: webhook, properties: {url: {value: 'https://example.com'}}",
            "type: webhook, properties: {url: {secretRef: {name: s, key: k}}}",
            "type: notification, properties: {slack: {url: {value: 'https://example.com'}, message: {text: a}}}",
            "type: notification, properties: {slack: {url: {value: 'https://example.com'}, message: {text: a}}, lark: {url: {secretRef: {name: s, key: k}}, message: {msg_type: text, content: a}}}",
            "type: notification, properties: {email: {from: {address: a@b.c, host: h, password: {secretRef: {name: s, key: k}}}, to: [d@e.f], content: {subject: s, body: t}}}",
            "type: build-push-image, properties: {context: c, image: 'shop/a:1'}",
            "type: apply-component, properties: {component: train}",
            "type: apply-component, properties: {component: front, cluster: tokyo}",
            "type: apply-object, properties: {value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}}}",
            "type: apply-object, properties: {cluster: tokyo, value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}}}",
            "type: read-object, properties: {apiVersion: v1, kind: ConfigMap, name: m}",
            "type: export2secret, properties: {secretName: s, data: {a: b}}",
            "type: depends-on-app, properties: {name: other, namespace: ml}",
        ];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_template_that_runs_something_ends_when_the_time_is_up(string step)
    {
        var templates = Running($"- {{name: a, {step}, timeout: 1m30s}}");

        templates.ShouldNotBeEmpty();
        templates.Select(template => (string?)template["timeout"]).ShouldAllBe(timeout => timeout == "1m30s");
        foreach (var http in templates.Select(template => template["http"]).OfType<JsonObject>())
            ((long)http["timeoutSeconds"]!).ShouldBe(90);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Without_a_timeout_there_is_none(string step) =>
        Running($"- {{name: a, {step}}}")
            .ShouldAllBe(template => !template.ToJsonString().Contains("imeout\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("10s", 10)]
    [InlineData("1h", 3600)]
    [InlineData("1500ms", 2)]
    public void The_time_of_a_request_is_in_whole_seconds(string timeout, long seconds) =>
        (
            (long)
                Running(
                    $"- {{name: a, type: request, properties: {{url: 'https://example.com'}}, timeout: {timeout}}}"
                )[0]["http"]!["timeoutSeconds"]!
        ).ShouldBe(seconds);

    [Fact]
    public void An_application_that_failed_is_not_waited_for_again_and_all_attempts_share_the_time()
    {
        const string step = "name: a, type: depends-on-app, properties: {name: other, namespace: ml}";

        Running($"- {{{step}, timeout: 5m}}")[0]["retryStrategy"]!
            .ToJsonString()
            .ShouldBe(
                """{"limit":"30","retryPolicy":"Always","expression":"not (lastRetry.message contains \u0027failure condition\u0027)","backoff":{"duration":"20s","maxDuration":"5m"}}"""
            );
        Running($"- {{{step}}}")[0]["retryStrategy"]!["backoff"]!.ToJsonString().ShouldBe("""{"duration":"20s"}""");
    }

    private static List<JsonObject> Running(string steps) =>
        [
            .. ArgoSpec.Compiled(ArgoSpec.Of(steps))["spec"]!["templates"]!
                .AsArray()
                .Select(template => template!.AsObject())
                .Where(template => template["dag"] is null && template["suspend"] is null),
        ];
}
