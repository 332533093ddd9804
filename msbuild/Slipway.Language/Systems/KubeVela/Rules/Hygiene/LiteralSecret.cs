using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Hygiene;

/// <summary>SLIP6002: an environment variable holds a secret in plain text.</summary>
public sealed class LiteralSecret : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.LiteralSecret;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        EnvironmentVariable
            .In(document)
            .Select(one => PlainSecrets.Judge(one.Name.Text, one.Value.Text, one.Value.Span))
            .OfType<Verdict<SourceSpan>>()
            .Select(Descriptor.At);
}
