using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Sources;

/// <summary>SLIP5004: a git source without a ref.</summary>
public sealed class UnpinnedRepository : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5004",
            Severity.Info,
            "A repository is not pinned",
            "'{0}' gets whatever the default branch of the repository holds when the run starts: write 'ref' with a branch, tag or commit"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var volume in run.Volumes)
        {
            if (volume.Kind("git") is { IsIncomplete: false } git && git.Entry("ref") is null)
                yield return Descriptor.At(git.Entry("url")?.Key.Span ?? volume.Target.Span, volume.Target.Text);
        }
    }
}
