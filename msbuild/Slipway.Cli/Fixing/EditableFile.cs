using System.Text;
using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Fixing;

/// <summary>A spec file that fixes may change; it keeps its encoding, its byte order mark and its line ends.</summary>
/// <param name="Name">What findings call it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Encoding">How its text is written, with the byte order mark that it begins with.</param>
/// <param name="Before">Its text on disk.</param>
/// <param name="Text">Its text with the fixes so far.</param>
internal sealed record EditableFile(string Name, string Path, Encoding Encoding, string Before, string Text)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="content">What it holds.</param>
    /// <returns>The file; null where not all its bytes are text, so that writing it again would lose some.</returns>
    public static EditableFile? Of(string path, SpecContent content)
    {
        if (content.Unread is not null)
            return null;
        Encoding encoding = content.Bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        var text = encoding.GetString(content.Bytes.AsSpan(encoding.Preamble.Length));
        var file = new EditableFile(content.Name, path, encoding, text, text);
        return file.Bytes.AsSpan().SequenceEqual(content.Bytes) ? file : null;
    }

    /// <summary>Whether fixes have changed it.</summary>
    public bool IsChanged => Text != Before;

    /// <summary>It as a compilation takes it.</summary>
    public SpecContent Content => new(Name, Bytes);

    /// <summary>Its bytes, fixes included.</summary>
    private byte[] Bytes => [.. Encoding.Preamble, .. Encoding.GetBytes(Text)];

    /// <summary>It with edits.</summary>
    /// <param name="edits">The edits, of other files too; none overlaps another one.</param>
    public EditableFile With(IEnumerable<TextEdit> edits) =>
        this with
        {
            Text = new Fix("", [.. edits.Select(WithLineEnds)]).Apply(Name, Text),
        };

    /// <summary>Writes it; a link stays one.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public void Write()
    {
        var target = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
        // What takes its place would be another file, which can be written where this one cannot.
        if (new FileInfo(target).IsReadOnly)
            throw new UnwritableFileException(Path, new UnauthorizedAccessException());
        SafeFile.Write(target, Bytes);
    }

    private TextEdit WithLineEnds(TextEdit edit)
    {
        var at = Before.IndexOf('\n', StringComparison.Ordinal);
        return at > 0 && Before[at - 1] == '\r'
            ? edit with
            {
                NewText = edit.NewText.ReplaceLineEndings("\r\n"),
            }
            : edit;
    }
}
