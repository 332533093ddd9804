using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Kinds;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Compiler.Tests.Kinds;

/// <summary>What becomes of commands of kubectl that run one after another: the first that does not end waits, and one that ends at once in failure fails.</summary>
internal static partial class KubectlVerdict
{
    public static ReadyPhase Of(IReadOnlyList<IReadOnlyList<string>> commands, JsonObject live)
    {
        foreach (var command in commands)
        {
            if (!Ends(command, live))
                return command[^1] == "--timeout=10s" ? ReadyPhase.Failed : ReadyPhase.Waiting;
        }
        return ReadyPhase.Ready;
    }

    private static bool Ends(IReadOnlyList<string> command, JsonObject live)
    {
        // What `kubectl rollout status` asks is what the table of kinds has of pods.
        if (command is ["rollout", "status", ..])
            return KindTable.Of("apps", live["kind"]!.GetValue<string>()).Ready.Of(live).Phase == ReadyPhase.Ready;
        var question = command.Single(word => word.StartsWith("--for=", StringComparison.Ordinal))["--for=".Length..];
        if (question.StartsWith("condition=", StringComparison.Ordinal))
            return Items(live, "status.conditions")
                .Any(one => Text(one, "type") == question["condition=".Length..] && Text(one, "status") == "True");
        var match = Path().Match(question);
        match.Success.ShouldBeTrue(question);
        var path = match.Groups["path"].Value;
        var value = match.Groups["name"] is { Success: true, Value: var name }
            ? Items(live, path)
                .Where(one => Text(one, "name") == name)
                .Select(one => Text(one, match.Groups["member"].Value))
                .FirstOrDefault()
            : ObjectPath.At(live, path)?.ToString();
        return value is not null && (!match.Groups["value"].Success || match.Groups["value"].Value == value);
    }

    private static IEnumerable<JsonObject> Items(JsonObject live, string path) => ObjectPath.Items(live, path);

    private static string? Text(JsonObject item, string member) => item[member]?.ToString();

    [GeneratedRegex(
        """^jsonpath=\{\.(?<path>[A-Za-z.]+)(\[\?\(@\.name=="(?<name>[^"]+)"\)\]\.(?<member>[A-Za-z]+))?\}(=(?<value>.+))?$""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Path();
}
