namespace Slipway.Deploy;

/// <summary>What a deploy did.</summary>
/// <param name="Created">How many objects are new.</param>
/// <param name="Changed">How many objects changed.</param>
/// <param name="Unchanged">How many objects were as they should be.</param>
/// <param name="Deleted">How many objects were deleted.</param>
/// <param name="Kept">How many objects left the manifests and were kept, since they may hold data.</param>
public sealed record DeployOutcome(int Created, int Changed, int Unchanged, int Deleted, int Kept)
{
    /// <summary>The outcome in words.</summary>
    public override string ToString()
    {
        var text = $"{Created} created, {Changed} changed, {Unchanged} unchanged, {Deleted} deleted";
        return Kept == 0 ? text : $"{text}, {Kept} kept";
    }
}
