using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Variables;

/// <summary>SLIP5036: a command or an address of a run holds a secret in plain text.</summary>
public sealed class WrittenRunSecret : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5036",
            Severity.Warning,
            "A secret is written outside of variables",
            "'{0}' holds {1}, and anyone who reads the run or its history reads it too: store it at VESSL ('vessl secret create') and take it from a variable"
        )
        {
            IsOfSecret = true,
        };

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        var variables = run
            .Variables.Select(variable => variable.Literal)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (key, value) in SpecTree.Texts(run.Root))
        {
            if (!variables.Contains(value) && SecretText.In(value.Text) is { } kind)
                yield return Descriptor.At(value.Span, key, kind);
        }
    }
}
