namespace Slipway.Language.Tests.Rules;

public class UnknownSelectedTypeTests
{
    [Theory]
    [InlineData("garbage-collect", "strategy: never", "traitTypes: [{|SLIP2044:expos|}]", "'expose'")]
    [InlineData("garbage-collect", "strategy: never", "componentTypes: [{|SLIP2044:webservise|}]", "'webservice'")]
    [InlineData("apply-once", "strategy: {path: [a]}", "componentTypes: [{|SLIP2044:web-service|}]", "'webservice'")]
    public void A_near_miss_is_reported(string policy, string strategy, string selector, string nearest) =>
        SpecTest.Verify(App(policy, strategy, selector)).Single().Message.ShouldContain(nearest);

    [Theory]
    [InlineData("traitTypes: [expose]")]
    [InlineData("componentTypes: [webservice]")]
    [InlineData("componentTypes: [worker], traitTypes: [scaler]")]
    [InlineData("traitTypes: [our-own-trait]")]
    public void A_type_that_is_there_or_far_from_any_is_silent(string selector) =>
        SpecTest.Verify(App("garbage-collect", "strategy: never", selector));

    private static string App(string policy, string strategy, string selector) =>
        Spec.Application(
            """
            - name: web
              type: webservice
              properties: {image: "nginx:1.27"}
              traits:
              - {type: expose, properties: {ports: [{port: 80}]}}
            """,
            $"- name: keep\n  type: {policy}\n  properties:\n    rules:\n    - selector: {{{selector}}}\n      {strategy}"
        );
}
