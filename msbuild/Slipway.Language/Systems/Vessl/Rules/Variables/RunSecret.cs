using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Variables;

/// <summary>SLIP5011: a variable holds a secret in plain text.</summary>
public sealed class RunSecret : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5011",
            Severity.Warning,
            "A secret is written in the run",
            "the value of '{0}' is a secret, and anyone who reads the spec or its history reads it too: store it at VESSL ('vessl secret create') and write {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var variable in run.Variables)
        {
            if (variable.Literal is not { Kind: not ScalarKind.Boolean } literal || !SecretName.IsLiteral(literal.Text))
                continue;
            var isItsName = string.Equals(literal.Text, variable.Name.Text, StringComparison.OrdinalIgnoreCase);
            if (
                !isItsName
                && (variable.IsMasked || SecretName.Is(variable.Name.Text))
                && !ForeignInterpolation.Is(literal)
            )
                yield return Descriptor.At(
                    literal.Span,
                    variable.Name.Text,
                    new CodeWords(
                        "'{secret: name-of-the-stored-secret}'",
                        $"WithSecret({CSharpLiteral.Of(variable.Name.Text)}, \"name-of-the-stored-secret\")"
                    )
                );
        }
    }
}
