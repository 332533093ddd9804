using System.Text;
using Slipway.Language.Diagnostics;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Syntax;

/// <summary>The text of one spec file and what was wrong with its bytes.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Text">Its text, with what cannot be text replaced character by character.</param>
/// <param name="Diagnostics">Findings about the bytes themselves.</param>
public sealed record SourceText(string File, string Text, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The greatest size of a spec file. The API server takes objects of 1.5 MB; a file may hold several.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>Takes text that needs no decoding.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The text, checked for characters that YAML does not allow.</returns>
    public static SourceText From(string file, string text) => CharacterCheck.Apply(file, text.TrimStart('\uFEFF'));

    /// <summary>Decodes a file: UTF-8, or UTF-16 where a byte order mark says so. Never throws.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The text and what was wrong with the bytes.</returns>
    public static SourceText Decode(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumBytes)
            return TooLarge(file, bytes.Length);
        if (bytes is [0xFF, 0xFE, ..])
            return Decode(file, bytes[2..], Encoding.Unicode);
        if (bytes is [0xFE, 0xFF, ..])
            return Decode(file, bytes[2..], Encoding.BigEndianUnicode);
        return Decode(file, bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes, Encoding.UTF8);
    }

    /// <summary>Bad bytes become U+FFFD; where the file holds that character itself, it has to be told from them.</summary>
    private static SourceText Decode(string file, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var mayBeBad = text.Contains('\uFFFD', StringComparison.Ordinal);
        return CharacterCheck.Apply(file, text, mayBeBad && !IsSound(bytes, encoding));
    }

    private static bool IsSound(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The finding that a file was left unread for its size.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="length">Its size in bytes.</param>
    /// <returns>A text without content that carries the finding.</returns>
    public static SourceText TooLarge(string file, long length) =>
        new(file, "", [ReadingDiagnostics.TooLarge.At(SourceSpan.StartOf(file), length >> 20, MaximumBytes >> 20)]);
}
