using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Values;

namespace Slipway.Language.Systems.Argo;

/// <summary>The templates of a document of Argo Workflows, and what names them.</summary>
/// <param name="spec">The mapping with <c>templates</c>.</param>
internal sealed class TemplateList(SpecMapping spec)
{
    private const string Version = "argoproj.io/v1alpha1";

    private readonly IReadOnlyList<SpecMapping> written = [.. spec.Mappings("templates")];

    /// <summary>The names of the templates.</summary>
    public IEnumerable<string> Names => written.Select(one => one.Text("name")?.Text).OfType<string>();

    /// <summary>The templates, and those that are written inside steps and tasks.</summary>
    public IEnumerable<SpecMapping> All => written.SelectMany(Inside);

    /// <summary>The names of templates of the document, wherever one has to be.</summary>
    public IEnumerable<SpecScalar> References =>
        NamedBy(spec, "entrypoint").Concat(All.SelectMany(Callers).SelectMany(call => NamedBy(call, "template")));

    /// <summary>The templates of a document.</summary>
    /// <param name="document">Any document.</param>
    /// <returns>Null where it has none: it is something else, or runs those of another document.</returns>
    public static TemplateList? Of(SpecDocument document)
    {
        if (document.ApiVersion != Version)
            return null;
        var spec = document.Root.Mapping("spec");
        var runs = document.Kind switch
        {
            "Workflow" or "WorkflowTemplate" or "ClusterWorkflowTemplate" => spec,
            "CronWorkflow" => spec?.Mapping("workflowSpec"),
            _ => null,
        };
        return runs is not null && runs["workflowTemplateRef"] is null && runs.Mappings("templates").Any()
            ? new TemplateList(runs)
            : null;
    }

    /// <summary>The tasks of a template with <c>dag</c>.</summary>
    /// <param name="template">The template.</param>
    public static IReadOnlyList<SpecMapping> Tasks(SpecMapping template) =>
        [.. template.Mapping("dag")?.Mappings("tasks") ?? []];

    private static IEnumerable<SpecMapping> Inside(SpecMapping template) =>
        Callers(template)
            .Select(call => call.Mapping("inline"))
            .OfType<SpecMapping>()
            .SelectMany(Inside)
            .Prepend(template);

    /// <summary>The steps and tasks of a template.</summary>
    private static IEnumerable<SpecMapping> Callers(SpecMapping template) =>
        template["steps"] is SpecSequence groups
            ? groups.Items.OfType<SpecSequence>().SelectMany(group => group.Items.OfType<SpecMapping>())
            : Tasks(template);

    /// <summary>What names a template of the document: not where one of another document is named.</summary>
    private static IEnumerable<SpecScalar> NamedBy(SpecMapping owner, string key) =>
        owner["templateRef"] is not null
            ? []
            : new[] { owner.Text(key), owner.Text("onExit") }
                .Concat(Hooks(owner).Where(hook => hook["templateRef"] is null).Select(hook => hook.Text("template")))
                .OfType<SpecScalar>()
                .Where(name => name.Text.Length > 0 && !FilledText.Is(name.Text));

    private static IEnumerable<SpecMapping> Hooks(SpecMapping owner) =>
        owner.Mapping("hooks")?.Entries.Select(entry => entry.Value).OfType<SpecMapping>() ?? [];
}
