using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Metadata;

/// <summary>SLIP3035: an Application is to update itself and to stay at a published version.</summary>
public sealed class AutomaticPublishing : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3035",
            Severity.Error,
            "Two annotations contradict each other",
            "'app.oam.dev/autoUpdate' follows new definitions, 'app.oam.dev/publishVersion' pins a version, and the webhook rejects both together: remove one"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var annotations = application.Document.Metadata?.Mapping("annotations");
        if (
            annotations?.Entry("app.oam.dev/autoUpdate") is { } automatic
            && annotations.Text("app.oam.dev/autoUpdate")?.Text == "true"
            && annotations.Text("app.oam.dev/publishVersion") is { Text.Length: > 0 }
        )
            yield return Descriptor.At(automatic.Key.Span);
    }
}
