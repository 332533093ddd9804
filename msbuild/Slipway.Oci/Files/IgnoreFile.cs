using System.Text;
using System.Text.RegularExpressions;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Files;

/// <summary>
/// Patterns of what does not go into an image, as <c>.dockerignore</c> has them: relative to the folder, <c>*</c> and
/// <c>?</c> within a name, <c>**</c> over folders, <c>!</c> takes back, and the last pattern that matches decides.
/// </summary>
internal sealed class IgnoreFile
{
    /// <summary>The files that are looked for; the first one found counts.</summary>
    private static readonly string[] Names = [".slipwayignore", ".dockerignore"];

    private readonly List<(Regex Pattern, bool TakesBack)> patterns = [];
    private readonly string? name;

    private IgnoreFile(string? name) => this.name = name;

    /// <summary>Ignores nothing.</summary>
    public static IgnoreFile None { get; } = new(name: null);

    /// <summary>Whether a pattern may take back something in an ignored folder.</summary>
    public bool MayTakeBack { get; private set; }

    /// <summary>Reads the ignore file of a folder; one without any ignores nothing.</summary>
    /// <exception cref="DiagnosticException">It cannot be read, or has a pattern that is none.</exception>
    public static IgnoreFile In(string folder)
    {
        var found = Names.FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));
        if (found is null)
            return None;
        var path = Path.Combine(folder, found);
        if (SpecialFile.Of(path) is { } kind)
            throw FileFaults.Special.In(path, path, kind).ToException();
        try
        {
            return Parse(found, path, File.ReadAllLines(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.Unread(path, exception);
        }
    }

    /// <summary>Whether a path is left out.</summary>
    /// <param name="path">The path below the folder.</param>
    /// <param name="isFolder">Whether it is a folder; the ignore file itself is left out, a folder of its name is not.</param>
    public bool Ignores(string path, bool isFolder)
    {
        if (!isFolder && path == name)
            return true;
        var isIgnored = false;
        foreach (var (pattern, takesBack) in patterns)
        {
            if (isIgnored == takesBack && pattern.IsMatch(path))
                isIgnored = !takesBack;
        }
        return isIgnored;
    }

    private static IgnoreFile Parse(string name, string path, string[] lines)
    {
        var ignored = new IgnoreFile(name);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var takesBack = line[0] == '!';
            var pattern = (takesBack ? line[1..] : line).Replace('\\', '/').Trim('/');
            if (pattern.StartsWith("./", StringComparison.Ordinal))
                pattern = pattern[2..];
            if (pattern.Split('/').Contains("..", StringComparer.Ordinal))
                throw FileFaults.Pattern.In(path, path, at + 1, "'..' leads out of the folder").ToException();
            if (pattern.Length == 0)
                throw FileFaults.Pattern.In(path, path, at + 1, "it names nothing").ToException();
            ignored.patterns.Add((Compile(pattern), takesBack));
            ignored.MayTakeBack |= takesBack;
        }
        return ignored;
    }

    private static Regex Compile(string pattern)
    {
        var text = new StringBuilder("^");
        for (var at = 0; at < pattern.Length; at++)
        {
            var isDouble = pattern[at] == '*' && at + 1 < pattern.Length && pattern[at + 1] == '*';
            if (isDouble && at + 2 < pattern.Length && pattern[at + 2] == '/')
            {
                text.Append("(?:.*/)?");
                at += 2;
            }
            else if (isDouble)
            {
                text.Append(".*");
                at++;
            }
            else
                text.Append(
                    pattern[at] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var letter => Regex.Escape(letter.ToString()),
                    }
                );
        }
        // What lies in an ignored folder is ignored as well.
        text.Append("(?:/.*)?$");
        return new Regex(
            text.ToString(),
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline
        );
    }
}
