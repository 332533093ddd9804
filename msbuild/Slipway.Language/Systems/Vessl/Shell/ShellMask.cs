namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A shell script with what the shell does not look at blanked out, character by character.</summary>
/// <param name="Code">What is neither quoted nor a comment nor a here-document.</param>
/// <param name="Expanded">That, and what is between double quotes: where the shell expands variables.</param>
/// <param name="Words">
/// The code with a <see cref="Quoted"/> for each character that is quoted, quotes included, so that words are whole; a
/// line that a backslash joins to the next one goes on.
/// </param>
internal sealed record ShellMask(string Code, string Expanded, string Words)
{
    /// <summary>Takes the place of a character that is quoted.</summary>
    public const char Quoted = '\u0001';

    /// <summary>Reads a script.</summary>
    public static ShellMask Of(string script) => new Reader(script).Read();

    private sealed class Reader(string script)
    {
        private readonly char[] code = Blank(script);
        private readonly char[] expanded = Blank(script);
        private readonly char[] words = Blank(script);
        private readonly Queue<(string Word, bool IsQuoted)> documents = [];
        private int at;

        public ShellMask Read()
        {
            var isDouble = false;
            for (; at < script.Length; at++)
            {
                var letter = script[at];
                if (letter == '\\')
                    SkipEscape(isDouble);
                else if (letter == '"')
                {
                    words[at] = Quoted;
                    isDouble = !isDouble;
                }
                else if (isDouble)
                {
                    words[at] = Quoted;
                    expanded[at] = letter;
                }
                else if (letter == '\'')
                    SkipTo('\'');
                else if (letter == '#' && (at == 0 || char.IsWhiteSpace(script[at - 1]) || script[at - 1] == ';'))
                    SkipToLineEnd();
                else if (letter == '\n' && documents.Count > 0)
                    SkipDocuments();
                else
                    Keep(letter);
            }
            return new ShellMask(new string(code), new string(expanded), new string(words));
        }

        private static char[] Blank(string script) => [.. script.Select(letter => letter == '\n' ? '\n' : ' ')];

        private void Keep(char letter)
        {
            code[at] = expanded[at] = words[at] = letter;
            if (
                letter == '<'
                && at + 2 < script.Length
                && script[at + 1] == '<'
                && script[at + 2] != '<'
                && (at == 0 || script[at - 1] != '<')
            )
                Announce(at + 2);
        }

        /// <summary>Notes the word that ends a here-document, which starts on the next line.</summary>
        private void Announce(int start)
        {
            var word = start;
            while (word < script.Length && script[word] is '-' or ' ')
                word++;
            var isQuoted = word < script.Length && script[word] is '\'' or '"' or '\\';
            var from = isQuoted ? word + 1 : word;
            var end = from;
            while (end < script.Length && (char.IsAsciiLetterOrDigit(script[end]) || script[end] == '_'))
                end++;
            if (end > from)
                documents.Enqueue((script[from..end], isQuoted));
        }

        private void SkipDocuments()
        {
            while (documents.TryDequeue(out var document))
            {
                while (at + 1 < script.Length)
                {
                    var start = at + 1;
                    var end = script.IndexOf('\n', start);
                    end = end < 0 ? script.Length : end;
                    at = end;
                    if (script.AsSpan(start, end - start).Trim().SequenceEqual(document.Word))
                        break;
                    if (!document.IsQuoted)
                        script.CopyTo(start, expanded, start, end - start);
                }
            }
        }

        private void SkipTo(char end)
        {
            var found = script.IndexOf(end, at + 1);
            var to = found < 0 ? script.Length : found;
            Array.Fill(words, Quoted, at, Math.Min(to + 1, script.Length) - at);
            at = to;
        }

        private void SkipEscape(bool isDouble)
        {
            var isJoin = at + 1 < script.Length && script[at + 1] == '\n' && !isDouble;
            Array.Fill(words, isJoin ? ' ' : Quoted, at, Math.Min(2, script.Length - at));
            at++;
        }

        private void SkipToLineEnd()
        {
            while (at + 1 < script.Length && script[at + 1] != '\n')
                at++;
        }
    }
}
