using System.Text.Json.Nodes;

namespace Slipway.Kinds.Readiness;

/// <summary>A question about an object, as data: each target asks it in its own language.</summary>
public abstract record ReadyTest
{
    /// <summary>Asks an object.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <returns>Whether it holds.</returns>
    public abstract bool Holds(JsonObject live);

    /// <summary>What the object says where the test holds.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <returns>Its words.</returns>
    public virtual string Words(JsonObject live) => "";
}
