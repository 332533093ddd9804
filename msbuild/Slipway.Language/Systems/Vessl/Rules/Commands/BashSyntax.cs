using Slipway.Language.Systems.Vessl.Shell;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Commands;

/// <summary>SLIP5020: bash in a command that the POSIX shell runs.</summary>
public sealed class BashSyntax : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5020",
            Severity.Warning,
            "A command needs bash",
            "'{0}' is bash, and VESSL runs commands with the POSIX shell, such as dash, which {1}: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var text in run.Scripts)
        {
            var script = new ShellScript(text);
            // One of a sort says it all.
            foreach (var use in Bashism.In(script).DistinctBy(use => use.Remedy, StringComparer.Ordinal))
            {
                var shown = script.Text.Substring(use.Start, use.Length).Split('\n')[0];
                yield return Descriptor.At(script.Places.Of(use.Start, shown.Length), shown, use.Effect, use.Remedy);
            }
        }
    }
}
