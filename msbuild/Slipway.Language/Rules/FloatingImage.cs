using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Judging;

namespace Slipway.Language.Rules;

/// <summary>SLIP6001: an image has neither a version nor a digest.</summary>
public sealed class FloatingImage : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.FloatingImage;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        document
            .Bound.Images.Select(image => FloatingImages.Judge(image.Text, image.Span))
            .OfType<Verdict<SourceSpan>>()
            .Select(Descriptor.At);
}
