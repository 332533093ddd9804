using System.Text.RegularExpressions;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>What is known of the values of variables in the scripts of a run.</summary>
internal sealed partial class ShellValues
{
    /// <summary>The values; null where one is set and not known.</summary>
    private readonly Dictionary<string, string?> values = new(StringComparer.Ordinal);

    /// <summary>Reads the values of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="scripts">Its scripts, in order.</param>
    public static ShellValues Of(Run run, IEnumerable<ShellScript> scripts)
    {
        var known = new ShellValues();
        foreach (var variable in run.Variables)
            known.values[variable.Name.Text] = variable.Literal?.Text;
        foreach (var script in scripts)
            known.Read(script);
        return known;
    }

    /// <summary>The value of a variable, with whether it is set at all.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">The value; null where it is not known.</param>
    /// <returns>Whether the variable is set.</returns>
    public bool TryGet(string name, out string? value) => values.TryGetValue(name, out value);

    /// <summary>What a word says once variables are expanded; null where that is not known.</summary>
    /// <param name="text">The word.</param>
    public string? Expand(string text)
    {
        var isKnown = true;
        var expanded = Use()
            .Replace(
                text,
                use =>
                {
                    var isSet = values.TryGetValue(use.Groups["name"].Value, out var value);
                    var otherwise = use.Groups["otherwise"];
                    isKnown &= isSet ? value is not null : otherwise.Success;
                    return (isSet ? value : otherwise.Value) ?? "";
                }
            );
        return isKnown && !expanded.Contains('$', StringComparison.Ordinal) ? expanded : null;
    }

    private void Read(ShellScript script)
    {
        var given = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var command in script.Commands)
        {
            var assigned = command.Words.Count == 0 ? command.Given : command.Words.Where(_ => Exports(command));
            foreach (
                var (name, value) in assigned.Select(word => word.Assignment).OfType<(string Name, string Value)>()
            )
            {
                var now = Expand(value);
                given[name] = given.TryGetValue(name, out var before) && before != now ? null : now;
                values[name] = given[name];
            }
        }
        // What the script sets in a way that is not read here has a value that is not known.
        foreach (var name in ShellVariable.SetBy(script.Mask).Where(name => !given.ContainsKey(name)))
            values[name] = null;
    }

    private static bool Exports(ShellCommand command) => command.Words[0].Text is "export" or "readonly" or "local";

    [GeneratedRegex(
        @"\$(?:(?<name>[A-Za-z_]\w*)|\{(?<name>[A-Za-z_]\w*)(?::?-(?<otherwise>[^${}]*))?\})",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Use();
}
