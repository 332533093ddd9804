using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>
/// What KubeVela fills in when an Application runs: a workflow's inputs supply properties, and an override policy
/// changes properties that are elsewhere. Without these notes such values would count as missing.
/// </summary>
internal sealed class ApplicationNotes : IRunTimeNotes
{
    /// <inheritdoc />
    public IEnumerable<KeyValuePair<SpecMapping, BindingNote>> Of(SpecDocument document)
    {
        var notes = new Dictionary<SpecMapping, BindingNote>(ReferenceEqualityComparer.Instance);
        if (Application.Of(document) is not { } application)
        {
            Stored(notes, document);
            return notes;
        }
        foreach (var component in application.Components)
            Note(notes, component.Node, SuppliedProperties.Of(component));
        foreach (var step in application.Workflow.AllSteps)
            Note(notes, step.Node, SuppliedProperties.Of(step.Inputs));
        foreach (var change in application.Policies.SelectMany(OverrideChange.Of))
            Override(notes, application.Component(change.Node.Text("name")?.Text ?? "")?.Type, change.Node);
        return notes;
    }

    /// <summary>A workflow or policy that is an object of its own has at its root what an Application has inside it.</summary>
    private static void Stored(Dictionary<SpecMapping, BindingNote> notes, SpecDocument document)
    {
        foreach (var step in Workflow.Of(document)?.AllSteps ?? [])
            Note(notes, step.Node, SuppliedProperties.Of(step.Inputs));
        if (document is not { ApiVersion: "core.oam.dev/v1alpha1", Kind: "Policy" })
            return;
        foreach (var change in OverrideChange.Of(new Policy(document.Root)))
            Override(notes, null, change.Node);
    }

    private static void Note(Dictionary<SpecMapping, BindingNote> notes, SpecMapping node, IEnumerable<string> supplied)
    {
        var paths = supplied.ToList();
        if (paths.Count > 0)
            notes[node] = new BindingNote(null, paths, IsPartial: false);
    }

    private static void Override(Dictionary<SpecMapping, BindingNote> notes, string? type, SpecMapping change)
    {
        notes[change] = new BindingNote(type, [], IsPartial: true);
        foreach (var trait in change.Mappings("traits"))
            notes[trait] = new BindingNote(null, [], IsPartial: true);
    }
}
