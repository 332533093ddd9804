using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Variables;

/// <summary>SLIP5009: <c>source: inject</c> outside a pipeline.</summary>
public sealed class InjectedVariable : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5009",
            Severity.Error,
            "A variable is injected outside a pipeline",
            "'{0}' is to come from a pipeline, and this run belongs to none: write the value, or '{{secret: name-of-the-stored-secret}}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var variable in run.Variables)
        {
            if (run.Step is null && variable.IsInjected)
                yield return Descriptor.At(variable.Origin!["source"]!.Span, variable.Name.Text);
        }
    }
}
