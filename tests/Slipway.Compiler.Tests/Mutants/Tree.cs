using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>What a YAML text means, so that texts that mean the same can be told.</summary>
internal static class Tree
{
    public static string Of(SourceText source) => string.Join('\n', YamlFile.Read(source).Documents.Select(Of));

    private static string Of(SpecNode node) =>
        node switch
        {
            SpecMapping mapping =>
                $"{{{string.Join(',', mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal).Select(entry => $"{entry.Key.Text.Length}:{entry.Key.Text}={Of(entry.Value)}"))}}}",
            SpecSequence list => $"[{string.Join(',', list.Items.Select(Of))}]",
            SpecScalar scalar => $"{scalar.Kind}{scalar.Text.Length}:{scalar.Text}",
            _ => "",
        };
}
