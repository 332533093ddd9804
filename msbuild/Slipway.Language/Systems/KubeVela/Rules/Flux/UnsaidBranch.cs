using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Flux;

/// <summary>SLIP3131: a chart comes from a Git repository, and nothing says of which branch.</summary>
public sealed class UnsaidBranch() : ComponentRule("helm")
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3131",
            Severity.Info,
            "A chart's branch is left out",
            "nothing says of which branch the chart is, so Flux fetches 'master', and finds nothing where the branch is called otherwise: write 'git: {{branch: …}}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var properties = component.Properties;
        var isUnsaid = properties["git"] is null or SpecMapping { Entries: [], IsIncomplete: false };
        if (
            isUnsaid
            && !properties.IsIncomplete
            && properties.Text("repoType") is { Text: "git" } type
            && properties["sourceName"] is null
            && !component.IsSupplied("git")
        )
            yield return Descriptor.At(type.Span);
    }
}
