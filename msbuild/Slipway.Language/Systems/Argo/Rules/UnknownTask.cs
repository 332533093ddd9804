using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Values;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Argo.Rules;

/// <summary>SLIP2702: a task of a dag waits for one that the dag does not have.</summary>
public sealed class UnknownTask : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2702",
            Severity.Error,
            "A task's dependency is unknown",
            "task '{0}' waits for '{1}', which its dag does not have, and Argo rejects the workflow: {2}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        TemplateList.Of(document)?.All.SelectMany(template => Check(TemplateList.Tasks(template))) ?? [];

    private IEnumerable<Diagnostic> Check(IReadOnlyList<SpecMapping> tasks)
    {
        var names = tasks.Select(task => task.Text("name")?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var task in tasks.Where(task => !FilledText.Is(task.Text("depends")?.Text ?? "")))
        {
            var own = task.Text("name")?.Text ?? "";
            foreach (var (name, place) in TaskNames.In(task).Where(one => !names.Contains(one.Name)))
            {
                if (FilledText.Is(name))
                    continue;
                var others = names.Where(other => other != own).ToList();
                Sentence otherwise =
                    others.Count == 0 ? "it has no other task" : $"the others are {string.Join(", ", others)}";
                yield return Descriptor.At(place, own, name, DidYouMean.Or(name, place, others, otherwise));
            }
        }
    }
}
