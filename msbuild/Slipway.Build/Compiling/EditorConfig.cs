using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Build.Compiling;

/// <summary>An <c>.editorconfig</c>: which severities the files below its folder have.</summary>
/// <param name="Folder">The full path of its folder.</param>
/// <param name="IsRoot">Whether those of the folders above have no say.</param>
/// <param name="Sections">Its sections.</param>
internal sealed record EditorConfig(string Folder, bool IsRoot, IReadOnlyList<EditorConfigSection> Sections)
{
    /// <summary>The lines that say something about a file.</summary>
    /// <param name="path">The full path of the file.</param>
    public IEnumerable<(string Key, string Value)> For(string path) =>
        Sections.Where(section => section.Names(Relative(path))).SelectMany(section => section.Lines);

    /// <summary>Whether a file is below its folder.</summary>
    public bool IsAbove(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    private string Relative(string path) => path[Folder.Length..].Replace('\\', '/');
}

/// <summary>A section of an <c>.editorconfig</c>.</summary>
/// <param name="Pattern">What its files are called, between the brackets.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record EditorConfigSection(string Pattern, IReadOnlyList<(string Key, string Value)> Lines)
{
    private readonly Regex? regex = Compile(Pattern);

    /// <summary>Whether it is about a file.</summary>
    /// <param name="path">The path of the file below the folder of the config.</param>
    public bool Names(string path) => regex?.IsMatch(path) == true;

    /// <summary>A pattern without a slash is about files in any folder.</summary>
    private static Regex? Compile(string pattern)
    {
        var regex = new StringBuilder("^");
        if (!pattern.Contains('/', StringComparison.Ordinal))
            regex.Append("(.*/)?");
        var depth = 0;
        var text = pattern.TrimStart('/');
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '*' when at + 1 < text.Length && text[at + 1] == '*':
                    regex.Append(".*");
                    at++;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '{' when Numbers(text, at) is { } end:
                    regex.Append("-?[0-9]+");
                    at = end;
                    break;
                case '{' when text.IndexOf('}', at) > 0:
                    regex.Append("(?:");
                    depth++;
                    break;
                case '}' when depth > 0:
                    regex.Append(')');
                    depth--;
                    break;
                case ',' when depth > 0:
                    regex.Append('|');
                    break;
                case '[' when text.IndexOf(']', at) is var end && end > at + 1:
                    regex.Append('[').Append(text[at + 1] == '!' ? "^" : "");
                    var letters = text[(text[at + 1] == '!' ? at + 2 : at + 1)..end];
                    regex.Append(letters.Replace("\\", "\\\\", StringComparison.Ordinal)).Append(']');
                    at = end;
                    break;
                case '\\' when at + 1 < text.Length:
                    regex.Append(Regex.Escape(text[++at].ToString()));
                    break;
                default:
                    regex.Append(Regex.Escape(text[at].ToString()));
                    break;
            }
        }
        try
        {
            return depth == 0
                ? new Regex(regex.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
                : null;
        }
        catch (ArgumentException)
        {
            // A range such as [z-a] names no file.
            return null;
        }
    }

    /// <summary>The end of <c>{1..9}</c>; null for anything else in braces.</summary>
    private static int? Numbers(string text, int at)
    {
        var end = text.IndexOf('}', at);
        return
            end > 0
            && text[(at + 1)..end].Split("..") is [var from, var to]
            && int.TryParse(from, System.Globalization.CultureInfo.InvariantCulture, out _)
            && int.TryParse(to, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? end
            : null;
    }
}
