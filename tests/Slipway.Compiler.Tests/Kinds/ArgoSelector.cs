using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Compiler.Targets.Argo;
using Slipway.Kinds.Readiness;

namespace Slipway.Compiler.Tests.Kinds;

/// <summary>The conditions of Argo's resource templates, evaluated: label selectors whose keys are paths into the object.</summary>
internal static partial class ArgoSelector
{
    public static ReadyPhase Verdict(Readiness readiness, JsonObject live) =>
        Requirements(readiness.Failure).Any(one => Holds(one, live)) ? ReadyPhase.Failed
        : Requirements(readiness.Success).All(one => Holds(one, live)) ? ReadyPhase.Ready
        : ReadyPhase.Waiting;

    private static IEnumerable<string> Requirements(string? selector) =>
        Comma().Split(selector ?? "").Where(requirement => requirement.Length > 0);

    private static bool Holds(string requirement, JsonObject live) =>
        requirement.Split(' ') switch
        {
            [var path] when path.StartsWith('!') => Value(path[1..], live) is null,
            [var path] => Value(path, live) is not null,
            [var path, "==", var word] => Value(path, live) == word,
            [var path, "in", ..] => requirement[(requirement.IndexOf('(', StringComparison.Ordinal) + 1)..^1]
                .Split(", ")
                .Contains(Value(path, live), StringComparer.Ordinal),
            [var path, ">", var number] => long.TryParse(
                Value(path, live),
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var value
            )
                && value > long.Parse(number, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"'{requirement}' is not a requirement that is known"),
        };

    private static string? Value(string path, JsonNode? node)
    {
        foreach (var name in path.Split('.'))
            node = node switch
            {
                JsonArray list when int.Parse(name, CultureInfo.InvariantCulture) is var at => at < list.Count
                    ? list[at]
                    : null,
                JsonObject map => map[name],
                _ => null,
            };
        return node?.ToString();
    }

    /// <summary>A comma between requirements, and not between the values of one.</summary>
    [GeneratedRegex(@", (?![^(]*\))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comma();
}
