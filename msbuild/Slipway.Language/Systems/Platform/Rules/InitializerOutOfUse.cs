using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4500: KubeVela no longer knows the kind Initializer.</summary>
public sealed class InitializerOutOfUse : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4500",
            Severity.Warning,
            "KubeVela no longer has Initializers",
            "KubeVela has had no Initializer since 1.2, and target kubevela makes an Application of the same name of it: write that Application yourself, or set NoWarn to SLIP4500 where this is what you want"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace
            .Documents.Where(Initializer.Is)
            .Select(document => Descriptor.At(document.Root.Text("kind")?.Span ?? document.Place));
}
