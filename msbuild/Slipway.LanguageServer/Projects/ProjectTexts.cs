using Slipway.Build.Compiling;
using Slipway.Language.Syntax;
using Slipway.LanguageServer.Texts;

namespace Slipway.LanguageServer.Projects;

/// <summary>The texts of a project's files: as the editor has them where they are open, else as they were read from disk.</summary>
internal sealed class ProjectTexts
{
    private readonly Dictionary<string, SourceText> onDisk = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (EditedText Text, SourceText Source)> inEditor = new(StringComparer.Ordinal);

    /// <summary>Forgets what was read from disk.</summary>
    public void Forget() => onDisk.Clear();

    /// <summary>The texts of files; that of a file which has not changed is the same object as before.</summary>
    /// <param name="files">The files.</param>
    /// <param name="texts">What the editor has.</param>
    /// <param name="cancellation">Stops between files.</param>
    public IReadOnlyList<SourceText> Of(
        IReadOnlyList<SpecSource> files,
        EditedTexts texts,
        CancellationToken cancellation
    )
    {
        var unread = files.Where(file => texts.Find(file.Path) is null && !onDisk.ContainsKey(file.Path)).ToList();
        foreach (var (file, text) in unread.Zip(SpecFiles.Read(unread, cancellation)))
            onDisk[file.Path] = text;
        return [.. files.Select(file => texts.Find(file.Path) is { } text ? InEditor(file, text) : onDisk[file.Path])];
    }

    private SourceText InEditor(SpecSource spec, EditedText text)
    {
        onDisk.Remove(spec.Path);
        if (inEditor.TryGetValue(spec.Path, out var known) && ReferenceEquals(known.Text, text))
            return known.Source;
        var source = SourceText.From(spec.Name, text.Text);
        inEditor[spec.Path] = (text, source);
        return source;
    }
}
