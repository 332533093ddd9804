using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>The parts that an object is to have ready, each with so many pods.</summary>
/// <param name="Parts">The path of the parts.</param>
/// <param name="Wanted">The member of a part that says how many pods it is to have, 1 where it says nothing.</param>
/// <param name="Statuses">The path of the parts' states.</param>
/// <param name="Ready">The member of a state that says how many pods are ready.</param>
public sealed record ReadyParts(string Parts, string Wanted, string Statuses, string Ready)
{
    /// <summary>The parts of an object, with how many pods each is to have.</summary>
    /// <param name="json">The object.</param>
    /// <returns>The parts, in order.</returns>
    public IReadOnlyList<(string Name, long Wanted)> In(JsonObject json) =>
        [
            .. ObjectPath
                .Items(json, Parts)
                .Select(part =>
                    (ObjectPath.Text(part, "name") ?? "", part[Wanted] is null ? 1 : ObjectPath.Number(part, Wanted))
                ),
        ];

    /// <summary>Reads the state of an object.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <returns>The state.</returns>
    public ReadyState Of(JsonObject live)
    {
        var states = ObjectPath
            .Items(live, Statuses)
            .ToLookup(state => ObjectPath.Text(state, "name") ?? "", StringComparer.Ordinal);
        var parts = In(live);
        var missing = parts
            .Select(part =>
                (part.Name, part.Wanted, Ready: ObjectPath.Number(states[part.Name].FirstOrDefault(), Ready))
            )
            .Where(part => part.Ready < part.Wanted)
            .Select(part => $"{part.Name}: {Text(part.Ready)}/{Text(part.Wanted)}")
            .ToList();
        return missing.Count == 0
            ? ReadyState.Ready($"Ready: {Text(parts.Count)}/{Text(parts.Count)}")
            : ReadyState.Waiting(
                $"Ready: {Text(parts.Count - missing.Count)}/{Text(parts.Count)} ({string.Join(", ", missing)})"
            );
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
