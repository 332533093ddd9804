using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Variables;

/// <summary>SLIP5023: a reference such as <c>${secret:name}</c> in the value of a variable.</summary>
public sealed partial class ForeignInterpolation : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5023",
            Severity.Warning,
            "A reference of another system",
            "'{0}' means nothing to VESSL, so the variable gets this very text: write '{1}: {{secret: name-of-the-stored-secret}}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var variable in run.Variables)
        {
            if (variable.Literal is { IsText: true } literal && Is(literal))
                yield return Descriptor.At(literal.Span, literal.Text, variable.Name.Text);
        }
    }

    /// <summary>Whether a value is a reference that only another system would follow.</summary>
    internal static bool Is(SpecScalar literal) => Reference().IsMatch(literal.Text);

    [GeneratedRegex(
        @"\A\$\{\{?\s*(?:secrets?|env|vault|ssm)\b[.:][^}]*\}\}?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10_000
    )]
    private static partial Regex Reference();
}
