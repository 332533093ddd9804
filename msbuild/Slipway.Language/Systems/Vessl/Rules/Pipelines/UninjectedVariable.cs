using Slipway.Language.Fixes;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Pipelines;

/// <summary>SLIP5034: <c>source: inject</c> for a name that is not among the inputs of the step.</summary>
public sealed class UninjectedVariable : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5034",
            Severity.Warning,
            "A variable waits for an input that the step does not get",
            "'{0}' is to come from the pipeline, and the step's 'input_variables' do not name it: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        if (run.Step is not { } step)
            yield break;
        var inputs = step.InputVariables.Select(input => input.Key.Text).ToList();
        foreach (var variable in run.Variables.Where(variable => variable.IsInjected))
        {
            if (!inputs.Contains(variable.Name.Text, StringComparer.Ordinal))
                yield return Descriptor.At(
                    variable.Name.Span,
                    variable.Name.Text,
                    DidYouMean.Or(variable.Name, inputs, "add it there")
                );
        }
    }
}
