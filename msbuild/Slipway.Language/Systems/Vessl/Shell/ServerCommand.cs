using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A command that starts a server whose port is known.</summary>
/// <param name="Name">The program.</param>
/// <param name="Port">The port it listens on.</param>
/// <param name="IsDefault">Whether the port is the program's own, since the command names none.</param>
/// <param name="Place">Where the command is.</param>
internal sealed partial record ServerCommand(string Name, int Port, bool IsDefault, SourceSpan Place)
{
    private static readonly Dictionary<string, int> Defaults = new(StringComparer.Ordinal)
    {
        ["streamlit run"] = 8501,
        ["vllm serve"] = 8000,
        ["vllm.entrypoints.openai.api_server"] = 8000,
        ["tensorboard"] = 6006,
        ["uvicorn"] = 8000,
    };

    /// <summary>The servers that a script starts.</summary>
    public static IEnumerable<ServerCommand> In(SpecScalar script)
    {
        // A command may go on after a backslash at the end of its line.
        var code = ShellMask.Of(script.Text).Code;
        foreach (Match start in Start().Matches(code))
        {
            var command = Continued(script.Text, code, start.Index);
            var given = Flag().Match(command);
            if (!given.Success && HasOtherPort().IsMatch(command))
                continue;
            var name = start.Groups["name"].Value;
            var key = Blanks().Replace(name, " ");
            var port = given.Success
                ? int.Parse(given.Groups["port"].Value, CultureInfo.InvariantCulture)
                : Defaults[key];
            yield return new ServerCommand(
                key,
                port,
                !given.Success,
                ScriptPlace.Of(script, start.Groups["name"].Index, name.Length)
            );
        }
    }

    /// <summary>The command from a place on, over the lines that backslashes join.</summary>
    private static string Continued(string text, string code, int start)
    {
        var end = start;
        while (end < text.Length && code[end] is not (';' or '|'))
        {
            if (text[end] == '\n' && !text[..end].TrimEnd(' ').EndsWith('\\'))
                break;
            end++;
        }
        return text[start..end];
    }

    [GeneratedRegex(
        @"(?:^|[\s;&|(])(?<name>streamlit[ \t]+run|vllm[ \t]+serve|vllm\.entrypoints\.openai\.api_server|tensorboard|uvicorn)(?=\s)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex Start();

    [GeneratedRegex(@"--(?:server\.)?port(?:=|\s+)(?<port>\d{1,5})\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Flag();

    [GeneratedRegex(@"(?:-p|port)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex HasOtherPort();

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Blanks();
}
