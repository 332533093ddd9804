using Slipway.Language.Profiles;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.RulePages;

/// <summary>An example on the page of a rule: YAML that goes into a surrounding which its fence names.</summary>
/// <param name="Surrounding">The name of a file in <c>Surroundings</c>: <c>```yaml model-serving</c>.</param>
/// <param name="Text">The YAML between the fences.</param>
internal sealed record PageExample(string Surrounding, string Text)
{
    private const string Slot = "# example";

    /// <summary>The YAML of a section that can be compiled; null where there is none, or its fence names no surrounding.</summary>
    public static PageExample? Of(string id, string heading) =>
        new DocumentedRule(id).Block(heading, "yaml") is ({ Length: > 0 } surrounding, var text)
            ? new PageExample(surrounding, text)
            : null;

    /// <summary>A property of the project, which the example says in a comment; null where it says none.</summary>
    private string? Property(string name) =>
        Text.Split('\n').Select(line => line.Split($"# {name}: ")).FirstOrDefault(line => line.Length > 1)?[1];

    /// <summary>What the project says, by the comments in the example.</summary>
    public WorkspaceOptions Options()
    {
        var profile = Profile.Parse(Property("SlipwayProfile"), out var fault);
        fault.ShouldBeNull();
        var serving = Enum.Parse<ServingForm>(Property("SlipwayServing") ?? nameof(ServingForm.Deployments));
        return new WorkspaceOptions { Profile = profile }.With(new PlatformOptions { Serving = serving });
    }

    /// <summary>The whole spec: of the surrounding's keys, the example replaces those it has itself.</summary>
    public string Spec()
    {
        var around = File.ReadAllText(SourceOf(Surrounding)).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var slot = around[^1].IndexOf(Slot, StringComparison.Ordinal);
        slot.ShouldBeGreaterThanOrEqualTo(0, $"{Surrounding}.yaml must end with '{Slot}'");
        var indent = new string(' ', slot);
        return string.Join("\n---\n", Text.Split("\n---\n").Select(Inside));

        string Inside(string part)
        {
            var lines = part.Split('\n');
            var own = lines.Select(KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var kept = around[..^1].Where(line => !IsReplaced(line));
            return string.Join('\n', kept.Concat(lines.Select(line => line.Length == 0 ? line : indent + line)));

            bool IsReplaced(string line) =>
                line.StartsWith(indent, StringComparison.Ordinal)
                && KeyOf(line[slot..]) is { } key
                && own.Contains(key);
        }
    }

    public static string SourceOf(string surrounding) =>
        Repository.PathOf("tests", "Slipway.Compiler.Tests", "RulePages", "Surroundings", $"{surrounding}.yaml");

    private static string? KeyOf(string line) =>
        line.Length > 0 && char.IsLetter(line[0]) && line.Split(':') is [var key, _, ..] ? key : null;
}
