using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Rules.Metadata;

public class IgnoredAnnotationTests
{
    private static IReadOnlyList<Diagnostic> Check(string annotations) =>
        SpecTest.Verify(Spec.Application("- {name: comp, type: cloneset}", annotations: annotations));

    [Theory]
    [InlineData("1d", "is not a duration")]
    [InlineData("soon", "is not a duration")]
    [InlineData("9s", "is less than 10s")]
    [InlineData("-1m", "is less than 10s")]
    public void An_interval_that_KubeVela_does_not_take_is_reported(string interval, string reason)
    {
        var found = Check($"app.oam.dev/reconcile-interval: {{|SLIP3036:{interval}|}}");
        found.Single().Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("yes please")]
    [InlineData("7d")]
    [InlineData("2026-01-20")]
    [InlineData("2026-01-20T15:00:00")]
    [InlineData("2026-13-20T15:00:00Z")]
    public void A_restart_that_KubeVela_does_not_understand_is_reported(string restart) =>
        Check($"app.oam.dev/restart-workflow: {{|SLIP3036:\"{restart}\"|}}")
            .Single()
            .Message.ShouldContain("a duration such as 24h");

    [Theory]
    [InlineData("reconcile-interval", "10s")]
    [InlineData("reconcile-interval", "1h30m")]
    [InlineData("restart-workflow", "true")]
    [InlineData("restart-workflow", "24h")]
    [InlineData("restart-workflow", "2026-01-20T15:00:00Z")]
    [InlineData("restart-workflow", "2026-01-20T15:00:00.25+02:00")]
    public void What_KubeVela_takes_is_fine(string annotation, string value) =>
        Check($"app.oam.dev/{annotation}: \"{value}\"").ShouldBeEmpty();
}
