using Slipway.LanguageServer.Protocol;

namespace Slipway.LanguageServer.Texts;

/// <summary>The documents that the editor has open.</summary>
internal sealed class EditedTexts
{
    private readonly Dictionary<string, EditedText> byPath = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<EditedText> All => byPath.Values;

    /// <summary>The document of a file; null where it is not open.</summary>
    /// <param name="path">The full path of the file.</param>
    public EditedText? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The document of an address.</summary>
    /// <param name="uri">What the editor calls it.</param>
    /// <returns>The document; null where it is not open.</returns>
    public EditedText? At(string uri) => FileUri.PathOf(uri) is { } path ? Find(path) : null;

    /// <summary>Opens a document.</summary>
    /// <returns>The document; null where it is not a file.</returns>
    public EditedText? Open(MessageParameters asked)
    {
        if (FileUri.PathOf(asked.Uri) is not { } path)
            return null;
        var text = asked.Text("textDocument", "text") ?? throw MessageParameters.Missing("textDocument.text");
        return Put(new EditedText(asked.Uri, path, asked.Number("textDocument", "version"), text));
    }

    /// <summary>Changes a document. A change of a version that is not newer comes too late, and is passed over.</summary>
    /// <returns>The document; null where it is not open.</returns>
    public EditedText? Change(MessageParameters asked)
    {
        if (At(asked.Uri) is not { } open)
            return null;
        var version = asked.Number("textDocument", "version");
        if (version <= open.Version)
            return open;
        foreach (var change in asked.Each("contentChanges"))
            open = open.After(change, version);
        return Put(open with { Version = version });
    }

    /// <summary>Takes a document as it is now.</summary>
    public EditedText Put(EditedText text) => byPath[text.Path] = text;

    /// <summary>Closes a document.</summary>
    /// <returns>The document; null where it was not open.</returns>
    public EditedText? Close(MessageParameters asked) =>
        FileUri.PathOf(asked.Uri) is { } path && byPath.Remove(path, out var closed) ? closed : null;
}
