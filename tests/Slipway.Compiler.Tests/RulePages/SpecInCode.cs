using Slipway.Language.CSharp;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;

namespace Slipway.Compiler.Tests.RulePages;

/// <summary>A spec as if C# had written it: the values of the YAML, at the same lines of a source file.</summary>
internal static class SpecInCode
{
    private const string File = "Specs.cs";

    public static CSharpModel Of(string yaml) =>
        new([
            .. YamlFile
                .Read(SourceText.From("specs.yaml", yaml))
                .Documents.OfType<SpecMapping>()
                .Select(root => new CSharpDocument(File, Of(root))),
        ]);

    private static SpecMapping Of(SpecMapping mapping) =>
        new([.. mapping.Entries.Select(entry => new SpecEntry(Of(entry.Key), Of(entry.Value)))], Place(mapping.Span));

    private static SpecScalar Of(SpecScalar scalar) => new(scalar.Text, scalar.Value, Place(scalar.Span));

    private static SpecNode Of(SpecNode node) =>
        node switch
        {
            SpecMapping mapping => Of(mapping),
            SpecSequence list => new SpecSequence([.. list.Items.Select(Of)], Place(list.Span)),
            SpecScalar scalar => Of(scalar),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };

    private static SourceSpan Place(SourceSpan span) => span with { File = File };
}
