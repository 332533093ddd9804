using Slipway.Kinds.Facts;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Finds the apiVersion that was meant by one under which no one serves a kind.</summary>
internal static class ApiVersions
{
    /// <summary>The apiVersion that was meant; null where the kind may well be another one of the same name.</summary>
    /// <param name="written">The apiVersion as written.</param>
    /// <param name="served">Those under which the kind has a schema, the usual one of each group first.</param>
    /// <param name="isKnown">Whether the group has a kind of that name.</param>
    public static string? Meant(string written, IReadOnlyList<string> served, bool isKnown)
    {
        var group = ApiGroup.Of(written);
        var sameGroup = served.Where(one => ApiGroup.Of(one) == group).ToList();
        if (sameGroup.Count > 0)
            return NearestWord.Misspelt(written, sameGroup) ?? sameGroup[0];
        if (isKnown)
            return null;
        // Kubernetes serves every kind of its own groups itself, so that no one else has one of that name there.
        if (ApiGroup.IsOwn(group) && served.Count > 0)
            return served[0];
        // What is left of a group without its first words is one that no one has: kubedl.io, of training.kubedl.io.
        return served.FirstOrDefault(one => ApiGroup.Of(one).EndsWith($".{group}", StringComparison.Ordinal))
            ?? NearestWord.Misspelt(written, served);
    }
}
