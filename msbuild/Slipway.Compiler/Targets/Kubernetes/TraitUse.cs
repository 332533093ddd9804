using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>A trait where it is used.</summary>
/// <param name="Trait">The trait; its properties may be malformed in any way.</param>
/// <param name="Component">The component it is put on.</param>
/// <param name="Rendered">The component's objects, with what the traits before it did.</param>
/// <param name="Workspace">Every document, in normal form.</param>
public sealed record TraitUse(Trait Trait, Component Component, RenderedComponent Rendered, Workspace Workspace)
{
    /// <summary>The properties with the defaults of the trait's schema.</summary>
    public JsonObject Parameter => field ??= Workspace.Get<Parameters>().Of(Trait);

    /// <summary>The objects with a patch of the workload.</summary>
    /// <param name="patch">The patch.</param>
    /// <param name="marks">How its values are merged.</param>
    internal RenderedComponent Patched(JsonObject patch, PatchMarks marks)
    {
        if (Rendered.HasUnnamedFolder && PatchedPod.AddsVolumes(patch))
            return Failed(
                "an init-container before it leaves 'mountName' out, and KubeVela takes the first volume of this trait for its folder, so write 'mountName' in the init-container"
            );
        var merge = new PatchMerge(marks, Prefers);
        var merged = merge.Merge(Rendered.Output, patch);
        return merge.Conflict is { } conflict ? Failed(conflict) : Changed(merged);
    }

    /// <summary>A default of the same trait before this one gives way, and so does a default of this one.</summary>
    private bool? Prefers(string path)
    {
        var key = path[(path.LastIndexOf('.') + 1)..];
        var before = Component
            .Traits.TakeWhile(trait => trait != Trait)
            .Where(trait => trait.Type == Trait.Type)
            .ToList();
        return before.Count == 0 ? null
            : before.TrueForAll(trait => IsDefault(trait, key)) ? true
            : IsDefault(Trait, key) ? false
            : null;
    }

    private bool IsDefault(Trait trait, string key) =>
        !Says(trait.Properties.ToJson(), key) && Says(Workspace.Get<Parameters>().Of(trait), key);

    private static bool Says(JsonNode? node, string key) =>
        node switch
        {
            JsonObject json => json.Any(member => member.Key == key || Says(member.Value, key)),
            JsonArray list => list.Any(item => Says(item, key)),
            _ => false,
        };

    /// <summary>The objects with another workload, which says what the user's trait says: Slipway does not answer for it alone.</summary>
    internal RenderedComponent Changed(JsonObject workload) => Rendered with { Output = workload, IsMade = false };

    /// <summary>The trait where its own changes are made already.</summary>
    internal TraitUse On(RenderedComponent rendered) => this with { Rendered = rendered };

    /// <summary>The objects with a further one.</summary>
    /// <param name="key">What the template calls it.</param>
    /// <param name="json">The object.</param>
    internal RenderedComponent With(string key, JsonObject json) =>
        Rendered.Outputs.Any(output => output.Key == key)
            ? Failed($"a trait before it makes an object with the key '{key}' already, so remove one of the two")
            : Rendered with
            {
                Outputs = [.. Rendered.Outputs, new RenderedOutput(key, json, Trait.Type)],
            };

    /// <summary>The objects as they are, and why KubeVela refuses the trait.</summary>
    /// <param name="reason">The reason, and what to write, as the end of a sentence.</param>
    internal RenderedComponent Failed(string reason) =>
        Rendered with
        {
            Faults = [.. Rendered.Faults, new TraitFault(Trait, reason)],
        };
}
