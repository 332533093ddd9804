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
            "the value of '{0}' is a secret, and anyone who reads the spec or its history reads it too: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var variable in run.Variables)
        {
            var name = variable.Name.Text;
            if (
                variable.Literal is { Kind: not ScalarKind.Boolean } literal
                && !ForeignInterpolation.Is(literal)
                && (SecretText.In(literal.Text) is not null || IsNamed(variable, literal.Text))
            )
                yield return Descriptor.At(literal.Span, name, Remedy(name));
        }
    }

    /// <summary>How a variable gets its secret.</summary>
    /// <param name="variable">Its name.</param>
    /// <returns>What to do.</returns>
    internal static CodeWords Remedy(string variable)
    {
        const string Store = "store it at VESSL ('vessl secret create') and write";
        return new CodeWords(
            $"{Store} '{{secret: name-of-the-stored-secret}}'",
            $"{Store} WithSecret({CSharpLiteral.Of(variable)}, \"name-of-the-stored-secret\")"
        );
    }

    private static bool IsNamed(RunVariable variable, string value) =>
        (variable.IsMasked || SecretName.Is(variable.Name.Text))
        && SecretValue.IsLiteral(value)
        && !StandIn.Is(variable.Name.Text, value);
}
