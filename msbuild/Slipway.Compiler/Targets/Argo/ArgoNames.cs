using System.Globalization;
using System.Text;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>The names of templates and tasks of one Workflow: each once, in the form Argo takes.</summary>
/// <remarks>
/// Argo takes letters, digits and '-', and a task others wait for may not start with a digit. Names stay below 64
/// characters, because the names of pods are made of them.
/// </remarks>
internal sealed class ArgoNames
{
    private const int Longest = 63;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name that is free: the one wanted, or one like it.</summary>
    /// <param name="wanted">The name wanted, of any form.</param>
    public string New(string wanted)
    {
        var name = Valid(wanted);
        for (var number = 2; !taken.Add(name); number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            name = Shortened(Valid(wanted), Longest - ending.Length) + ending;
        }
        return name;
    }

    private static string Valid(string wanted)
    {
        var name = new StringBuilder(wanted.Length);
        foreach (var letter in wanted)
            name.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        var text = name.ToString().Trim('-');
        return Shortened(
            text.Length == 0 || !char.IsAsciiLetter(text[0]) ? $"step-{text}".TrimEnd('-') : text,
            Longest
        );
    }

    private static string Shortened(string name, int length) =>
        name.Length <= length ? name : name[..length].TrimEnd('-');
}
