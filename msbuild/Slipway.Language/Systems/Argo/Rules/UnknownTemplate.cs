using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Argo.Rules;

/// <summary>SLIP2701: the template that a workflow, a step or a task runs is not in the document.</summary>
public sealed class UnknownTemplate : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2701",
            Severity.Error,
            "A template is unknown",
            "the document has no template '{0}', and Argo rejects the workflow: {1}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        if (TemplateList.Of(document) is not { } templates)
            yield break;
        var names = templates.Names.ToHashSet(StringComparer.Ordinal);
        foreach (var name in templates.References.Where(name => !names.Contains(name.Text)))
        {
            var remedy = DidYouMean.Or(name, names, $"its templates are {string.Join(", ", names)}");
            yield return Descriptor.At(name.Span, name.Text, remedy);
        }
    }
}
