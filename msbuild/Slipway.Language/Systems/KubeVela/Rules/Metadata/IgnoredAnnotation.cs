using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Metadata;

/// <summary>SLIP3036: an annotation about times has a value that KubeVela ignores.</summary>
public sealed class IgnoredAnnotation : ApplicationRule
{
    private const double ShortestInterval = 10;

    private static readonly string[] TimeForms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3036", Severity.Warning, "An annotation is ignored", "'{0}' {1}, so KubeVela ignores it: write {2}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var annotations = application.Document.Metadata?.Mapping("annotations");
        if (annotations?.Text("app.oam.dev/reconcile-interval") is { } interval)
        {
            var remedy = "a duration of 10s or more, such as 5m";
            if (GoDuration.Seconds(interval.Text) is not { } seconds)
                yield return Descriptor.At(interval.Span, interval.Text, "is not a duration", remedy);
            else if (seconds < ShortestInterval)
                yield return Descriptor.At(interval.Span, interval.Text, "is less than 10s", remedy);
        }
        if (annotations?.Text("app.oam.dev/restart-workflow") is { } restart && !IsRestart(restart))
        {
            yield return Descriptor.At(
                restart.Span,
                restart.Text,
                "is neither \"true\" nor a time nor a duration",
                "\"true\" for now, a time such as 2026-01-20T15:00:00Z for once, or a duration such as 24h for again and again"
            );
        }
    }

    private static bool IsRestart(SpecScalar value) =>
        value.Text == "true" || GoDuration.Seconds(value.Text) is not null || IsTime(value.Text);

    /// <summary>Whether a text is a time with a zone, as RFC 3339 has it.</summary>
    private static bool IsTime(string text) =>
        text.LastIndexOfAny(['Z', '+', '-']) > "yyyy-MM-ddT".Length
        && DateTimeOffset.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
