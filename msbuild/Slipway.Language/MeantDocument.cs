using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Language.Yaml;
using Slipway.Schema;

namespace Slipway.Language;

/// <summary>Reads documents as they were probably meant.</summary>
internal static class MeantDocument
{
    /// <summary>How often what was meant is looked at again: a key that was misspelt may hold another mistake.</summary>
    private const int Readings = 3;

    /// <summary>Reads a document as it was probably meant, by what binding says of it.</summary>
    /// <param name="document">The document as written.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>The document meant; the very document where binding has nothing to say.</returns>
    public static SpecDocument Of(SpecDocument document, WorkspaceOptions options)
    {
        var read = document;
        for (var reading = 0; reading < Readings; reading++)
        {
            var edit = new TreeEdit();
            edit.Add(read.Bound.Meant);
            edit.Add(LikelyName.Of(read.Bound));
            if (read.Meant is var (apiVersion, kind))
            {
                Write(edit, read.Root["apiVersion"]!, apiVersion);
                Write(edit, read.Root["kind"]!, kind);
            }
            if (edit.IsEmpty)
                break;
            read = Read(read, edit, options);
        }
        return read;
    }

    /// <summary>Reads a document as the fixes of findings have it, as far as they write another value.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">What is written at which place.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>The document with the fixes.</returns>
    public static SpecDocument With(
        SpecDocument document,
        IReadOnlyDictionary<SourceSpan, string> words,
        WorkspaceOptions options
    )
    {
        var edit = new TreeEdit();
        foreach (var scalar in SpecTree.Scalars(document.Root))
        {
            if (words.TryGetValue(scalar.Span, out var word))
                Write(edit, scalar, word);
        }
        return edit.IsEmpty ? document : Read(document, edit, options);
    }

    private static void Write(TreeEdit edit, SpecNode value, string word) =>
        edit.Replace(value, new SpecScalar(word, YamlScalars.Resolve(word), value.Span));

    private static SpecDocument Read(SpecDocument document, TreeEdit edit, WorkspaceOptions options) =>
        DocumentBinding.Bind(document.File, edit.Apply(document.Root), options, []);
}
