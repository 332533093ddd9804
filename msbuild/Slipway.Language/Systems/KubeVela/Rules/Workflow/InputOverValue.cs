using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Paths;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2043: an input is for a property that has a value already.</summary>
public sealed class InputOverValue : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2043",
            Severity.Warning,
            "An input and a written value meet",
            "'{0}' of '{1}' has the value '{2}' in line {3} and gets one from this input too: KubeVela replaces the one or fails over the two, by its version. Remove the written value"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        // An input that nothing gives a value is reported as that.
        var given = workflow
            .Outputs.Select(output => output.Text("name")?.Text)
            .Concat(["context", "parameter"])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var key in ParameterKey.Of(workflow).Where(key => given.Contains(key.From)))
        {
            if (key.Path.In(key.Properties) is SpecScalar { Kind: not ScalarKind.Null, IsUnread: false } written)
                yield return Descriptor.At(
                    key.Node.Span,
                    key.Node.Text[key.Offset..],
                    key.Owner,
                    written.Text,
                    written.Span.StartLine
                );
        }
    }
}
