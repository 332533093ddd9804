using System.Collections.Frozen;
using Slipway.Language.CSharp;
using Slipway.Language.Diagnostics;
using Slipway.Language.Silencing;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Yaml;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Files;

/// <summary>One file as it was written: the documents in it, before any overlay and any schema.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Documents">The outermost mappings of its documents.</param>
/// <param name="Diagnostics">What reading found.</param>
/// <param name="SpoiltLines">The lines that could not be read as written.</param>
internal sealed record WrittenFile(
    string Name,
    IReadOnlyList<SpecMapping> Documents,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlySet<int> SpoiltLines
)
{
    /// <summary>Whether C# code described the documents, so that the C# compiler has checked a part of them.</summary>
    public bool IsCode { get; private init; }

    /// <summary>The text it was read from; null where it holds no specs of its own, or C# code described them.</summary>
    public SourceText? Source { get; init; }

    /// <summary>What is in it; null where C# code described the documents.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether it is what reading a text gives.</summary>
    /// <param name="source">The text.</param>
    public bool IsOf(SourceText source) =>
        ReferenceEquals(Source, source)
        || (
            Source is not null
            && Source.File == source.File
            && Source.Text == source.Text
            && Source.Diagnostics.SequenceEqual(source.Diagnostics)
        );

    /// <summary>Reads a YAML file.</summary>
    public static WrittenFile Read(SourceText source, CancellationToken cancellation) =>
        Of(source, cancellation) with
        {
            Source = source,
            Text = source.Text,
        };

    private static WrittenFile Of(SourceText source, CancellationToken cancellation)
    {
        if (TemplateFile.Is(source.File))
            return new WrittenFile(source.File, [], [TemplateFile.Report(source)], FrozenSet<int>.Empty);
        var leftovers = new List<Diagnostic>();
        var yaml = YamlFile.Read(LeftoverLines.Remove(source, leftovers), cancellation);
        var documents = yaml.Documents.SelectMany(ObjectList.Documents).ToList();
        var others = documents.Where(document => document is not SpecMapping and not SpecScalar { IsUnread: true });
        return new WrittenFile(
            source.File,
            [.. documents.OfType<SpecMapping>().SelectMany(document => document.Parts())],
            [
                .. leftovers,
                .. yaml.Diagnostics,
                .. SilencingComments.Faults(source.File, source.Text),
                .. others.Select(document => ReadingDiagnostics.NotASpec.At(document.Span, document.TypeName)),
            ],
            yaml.SpoiltLines
        );
    }

    /// <summary>What C# code described: a file for each source file that began a document.</summary>
    public static IEnumerable<WrittenFile> Of(CSharpModel model) =>
        model
            .Documents.GroupBy(document => document.File, StringComparer.Ordinal)
            .Select(file => new WrittenFile(
                file.Key,
                [.. file.Select(document => document.Root)],
                [],
                FrozenSet<int>.Empty
            )
            {
                IsCode = true,
            });
}
