using System.Globalization;
using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Rules;

/// <summary>SLIP0015: unquoted values that YAML 1.1 and 1.2 read differently.</summary>
public sealed class DisputedScalars : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => ReadingDiagnostics.DisputedScalar;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        SpecTree
            .Scalars(document.Root)
            .Where(scalar => scalar.Value.Dispute is not null && !document.Bound.Verbatim.Contains(scalar))
            .Select(Report);

    private Diagnostic Report(SpecScalar scalar)
    {
        var (platform, remedy) = scalar.Value switch
        {
            { Kind: ScalarKind.Boolean, Integer: 1 } => ("true", $"true, or \"{scalar.Written}\" for the text"),
            { Kind: ScalarKind.Boolean } => ("false", $"false, or \"{scalar.Written}\" for the text"),
            { Kind: ScalarKind.Integer, Integer: var number } => (
                $"the number {number}",
                $"{number}, or \"{scalar.Written}\" for the text"
            ),
            { Kind: ScalarKind.Float } => (
                "a number",
                $"the number in plain digits, or \"{scalar.Written}\" for the text"
            ),
            _ => ("text", $"\"{scalar.Written}\" in quotes"),
        };
        return Descriptor.At(scalar.Span, scalar.Written, platform, scalar.Value.Dispute, remedy) with
        {
            Fix = Fix(scalar),
        };
    }

    /// <summary>Writes what the platform reads, so that all others read the same.</summary>
    private static Fix? Fix(SpecScalar scalar) =>
        scalar.Value switch
        {
            { Kind: ScalarKind.Boolean, Integer: var flag } => YamlFix.WriteYaml(
                scalar.Span,
                flag == 1 ? "true" : "false"
            ),
            { Kind: ScalarKind.Integer, Integer: var number } => YamlFix.WriteYaml(
                scalar.Span,
                number.ToString(CultureInfo.InvariantCulture)
            ),
            { Kind: ScalarKind.Text } => YamlFix.Quote(scalar),
            _ => null,
        };
}
