using Slipway.Language.Places;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.LanguageServer.Texts;

namespace Slipway.LanguageServer.Completing;

/// <summary>Where in a document the cursor is: the document is read with a mark in place of the word that is being typed.</summary>
/// <param name="Cursor">What is being typed.</param>
/// <param name="Path">The way to the mark.</param>
internal sealed record CursorPlace(Cursor Cursor, NodePath Path)
{
    /// <summary>Whether the keys at the cursor are between braces.</summary>
    public bool IsFlow =>
        Path.Owner is { Entries: [var first, ..] } owner
        && (owner.Span.StartLine, owner.Span.StartColumn) != (first.Key.Span.StartLine, first.Key.Span.StartColumn);

    /// <summary>Finds the place.</summary>
    /// <param name="text">The document.</param>
    /// <param name="cursor">What is being typed.</param>
    /// <param name="asKey">Whether it is taken for a key.</param>
    /// <param name="typed">Adds to a document what only another one says of it.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The place; null where the cursor is in a text, or the lines around it cannot be read.</returns>
    public static CursorPlace? Of(
        EditedText text,
        Cursor cursor,
        bool asKey,
        Func<SpecMapping, SpecMapping> typed,
        CancellationToken cancellation
    )
    {
        var brackets = FlowBrackets.Of(text.Line(cursor.Line), cursor.Start, cursor.End);
        string[] closers = brackets.IsOpen ? [brackets.Missing, brackets.Closers] : [brackets.Missing];
        return closers
            .Select(close => Of(text, cursor.Marked(text, asKey, close), cursor, typed, cancellation))
            .FirstOrDefault(place => place is not null);
    }

    private static CursorPlace? Of(
        EditedText text,
        string written,
        Cursor cursor,
        Func<SpecMapping, SpecMapping> typed,
        CancellationToken cancellation
    )
    {
        var marked = SourceText.From(text.Path, written);
        foreach (var root in YamlFile.Read(marked, cancellation).Documents.OfType<SpecMapping>())
        {
            if (NodePath.Find(typed(root), scalar => scalar.Text == Cursor.Mark) is { } path)
                return new CursorPlace(cursor, path);
        }
        return null;
    }
}
