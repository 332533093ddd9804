using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>A project with one mistake in it.</summary>
/// <param name="Original">The project without it.</param>
/// <param name="Mutation">The mistake.</param>
/// <param name="Place">Where it was made.</param>
/// <param name="File">The number of the file it was made in.</param>
/// <param name="Text">The file's text with it.</param>
internal sealed partial record Mutant(Project Original, Mutation Mutation, KeyPlace Place, int File, string Text)
{
    /// <summary>Every mutant of a project that means something else than the project.</summary>
    public static IEnumerable<Mutant> AllOf(Project project) =>
        from file in Enumerable.Range(0, project.Files.Count)
        let source = project.Files[file]
        let lines = new Lines(source.Text)
        let tree = Tree.Of(source)
        from root in YamlFile.Read(source).Documents.OfType<SpecMapping>()
        from place in SchemaWalk.Of(root)
        // What an alias repeats is elsewhere.
        where place.Entry.Key.Span.StartLine >= place.Owner.Span.StartLine
        from mutation in Mutation.All
        let text = mutation.Make(lines, place)
        where text is not null && text != source.Text
        where Tree.Of(SourceText.From(source.File, text)) != tree
        select new Mutant(project, mutation, place, file, text);

    /// <summary>What is found that is not found in the original.</summary>
    /// <param name="before">What is found in the original.</param>
    public IReadOnlyList<Diagnostic> Reports(IReadOnlyList<Diagnostic> before)
    {
        var known = before.ToLookup(Words, StringComparer.Ordinal);
        return
        [
            .. Original
                .With(File, Text)
                .Check()
                .Where(found => found.Severity != Severity.Info)
                .GroupBy(Words, StringComparer.Ordinal)
                .SelectMany(found => found.Skip(known[found.Key].Count())),
        ];
    }

    public override string ToString() =>
        $"{Original.Name}: {Place.Entry.Key.Span} '{Place.Entry.Key.Text}': {Mutation.Name}";

    /// <summary>What a finding says, wherever the lines are that it names.</summary>
    private static string Words(Diagnostic found) => $"{found.Id} {LineNumber().Replace(found.Message, "line")}";

    [GeneratedRegex(@"line \d+|\(\d+,\d+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineNumber();
}
