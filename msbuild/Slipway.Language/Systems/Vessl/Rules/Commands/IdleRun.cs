using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Commands;

/// <summary>SLIP5003: a run without commands that is not interactive.</summary>
public sealed class IdleRun : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5003",
            Severity.Error,
            "A run does nothing",
            "'{0}' has neither commands nor 'interactive', and only an interactive run may go without commands: write 'run', or 'interactive' with 'max_runtime' and 'jupyter'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        if (run.IsService || run.Root.IsIncomplete || run.Root.Entry("interactive") is not null)
            yield break;
        if (run.Root.Entry("run") is null || run.Root["run"] is SpecSequence { Items.Count: 0 })
            yield return Descriptor.At(run.Root.Entry("run")?.Key.Span ?? run.Place, run.Name);
    }
}
