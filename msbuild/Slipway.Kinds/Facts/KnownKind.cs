using System.Text.Json.Nodes;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Facts;

/// <summary>What is known of a kind of object. Deploy, Argo's conditions, the waits of KubeVela, permissions and the rules read it here.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Name">The kind: <c>TFJob</c>.</param>
public sealed record KnownKind(string Group, string Name)
{
    /// <summary>What the API server calls its objects in addresses.</summary>
    public string Plural { get; init; } = KindPlural.Of(Name);

    /// <summary>Whether its objects live in namespaces; null where nothing is known of that.</summary>
    public bool? IsNamespaced { get; init; } = true;

    /// <summary>What its objects allow, so that to write one is not permission enough.</summary>
    public KindGrant Grants { get; init; }

    /// <summary>When its turn comes where nothing else is said.</summary>
    public KindRank Rank { get; init; } = KindRank.Ordinary;

    /// <summary>When an object is ready, and when it has failed.</summary>
    public ReadyRules Ready { get; init; } = ReadyRules.Unknown;

    /// <summary>The name that one container of each role must have; null where any name will do, or there are no roles.</summary>
    public string? RoleContainer { get; init; }

    /// <summary>Whether an object runs once, so that changing one that has ended starts nothing.</summary>
    public bool RunsOnce { get; init; }

    /// <summary>The objects that its controller makes, where their names follow from the object.</summary>
    public IReadOnlyList<MadeObject> Makes { get; init; } = [];

    /// <summary>Whether its controller may make objects of any kind and name, as one that installs a chart does.</summary>
    public bool MakesAnything { get; init; }

    /// <summary>Whether data, or other objects, go when an object goes.</summary>
    public bool HoldsData { get; init; }

    /// <summary>The product whose versions serve it: <c>seldon&gt;=1.0</c>; empty where Kubernetes itself does.</summary>
    public IReadOnlyList<string> ServedBy { get; init; } = [];

    /// <summary>The addresses that an object gives by itself.</summary>
    public Func<JsonObject, IEnumerable<string>> Addresses { get; init; } = _ => [];

    /// <summary>The gateway through which an object is called; null where it has none.</summary>
    public Func<JsonObject, KindGateway?> Gateway { get; init; } = _ => null;

    /// <summary>What <c>kubectl</c> calls its objects: <c>tfjobs.training.kubedl.io</c>.</summary>
    public string Resource => Group.Length == 0 ? Plural : $"{Plural}.{Group}";
}
