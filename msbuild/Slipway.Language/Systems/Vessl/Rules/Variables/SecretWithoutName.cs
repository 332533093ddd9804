using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Variables;

/// <summary>SLIP5007: a variable with <c>secret: true</c> and nothing else.</summary>
public sealed class SecretWithoutName : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5007",
            Severity.Error,
            "A secret has neither a name nor a value",
            "'{0}' is to be secret, and neither says which secret it is nor has a value: write '{{secret: name-of-the-stored-secret}}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var variable in run.Variables)
        {
            if (
                variable.Origin is { IsIncomplete: false } origin
                && origin.Boolean("secret") is not null
                && origin.Entry("value") is null
                && origin.Entry("text") is null
            )
                yield return Descriptor.At(origin["secret"]!.Span, variable.Name.Text);
        }
    }
}
