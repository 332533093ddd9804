using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl.Shell;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Commands;

/// <summary>SLIP5022: a backslash at the end of a command.</summary>
public sealed class DanglingBackslash : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5022",
            Severity.Warning,
            "A command ends in a backslash",
            "the last line ends in '\\', which joins it to the next one, and there is none: remove the backslash, or write the line that is missing"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var script in run.Scripts)
        {
            var text = script.Text.TrimEnd();
            if (text.EndsWith('\\') && !text.EndsWith("\\\\", StringComparison.Ordinal))
                yield return Descriptor.At(new ScriptPlace(script).Of(text.Length - 1, 1));
        }
    }
}
