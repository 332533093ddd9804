using System.Text.Json.Nodes;
using Slipway.Compiler.Yaml;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets;

/// <summary>One thing that specs compile to, with the form of its manifests.</summary>
/// <remarks>Targets have no state. They are listed by their base class; a new one needs no entry anywhere.</remarks>
public abstract class Target
{
    /// <summary>What users call it, and the folder of its manifests.</summary>
    public abstract string Name { get; }

    /// <summary>The ending of its files, without the dot.</summary>
    public virtual string Extension => "yaml";

    /// <summary>Where a manifest goes below the output folder.</summary>
    /// <param name="name">The manifest's name.</param>
    /// <returns>A path with '/': <c>kubernetes/training-serving.yaml</c>.</returns>
    public virtual string PathOf(string name) => $"{Name}/{name}.{Extension}";

    /// <summary>Whether its manifests are objects that a cluster takes.</summary>
    public virtual bool IsForClusters => true;

    /// <summary>Whether its manifests say at their top what the cluster must have already.</summary>
    public virtual bool TellsNeeds => false;

    /// <summary>Whether its manifests are lists of objects; otherwise the record does not tell what is in them.</summary>
    public virtual bool HoldsObjects => true;

    /// <summary>Whether the platform makes of its manifests what target <c>kubernetes</c> holds.</summary>
    public virtual bool LeavesRendering => false;

    /// <summary>Whether a document that nothing renders for this target is passed on as it is; otherwise it is left out.</summary>
    /// <param name="document">The document in normal form.</param>
    /// <returns>False unless the target says otherwise.</returns>
    public virtual bool PassesOn(SpecDocument document) => false;

    /// <summary>Writes a manifest.</summary>
    /// <param name="objects">The objects in it, at least one.</param>
    /// <param name="notes">What a reader should know; dropped where the form has no comments.</param>
    /// <returns>The text of its file, the same for the same objects always.</returns>
    public virtual string Write(IReadOnlyList<JsonObject> objects, IReadOnlyList<string> notes) =>
        YamlWriter.Write(objects, notes);
}
