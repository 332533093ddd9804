using System.Globalization;
using Newtonsoft.Json;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Yaml;

/// <summary>Reads YAML and shows what it means as JSON.</summary>
internal static class YamlTest
{
    /// <summary>Reads a sound text of one document.</summary>
    /// <returns>Its value as JSON.</returns>
    public static string Json(string text)
    {
        var file = YamlFile.Read(SourceText.From("f", text));
        file.Diagnostics.ShouldBeEmpty();
        return Show(file.Documents.Single());
    }

    /// <summary>A value as JSON; floats end with an <c>f</c> to tell them from whole numbers.</summary>
    public static string Show(SpecNode node) =>
        node switch
        {
            SpecMapping mapping =>
                $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Quote(entry.Key.Text)}: {Show(entry.Value)}"))}}}",
            SpecSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            SpecScalar { Kind: ScalarKind.Null } => "null",
            SpecScalar { Boolean: { } truth } => truth ? "true" : "false",
            SpecScalar { Kind: ScalarKind.Integer } integer => integer.Value.Integer.ToString(
                CultureInfo.InvariantCulture
            ),
            SpecScalar { Kind: ScalarKind.Float } number => number.Value.Float.ToString(CultureInfo.InvariantCulture)
                + "f",
            SpecScalar text => Quote(text.Text),
            _ => throw new InvalidOperationException(),
        };

    /// <summary>Checks that reading finds exactly what is marked in a text, each at its very characters.</summary>
    /// <returns>What was found.</returns>
    public static IReadOnlyList<Diagnostic> Verify(string marked)
    {
        var markup = SpecMarkup.Parse("f", marked);
        var file = YamlFile.Read(SourceText.From("f", markup.Text));
        file.Diagnostics.Select(found => $"{found.Span} to {found.Span.EndLine},{found.Span.EndColumn} {found.Id}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                markup
                    .Expected.Select(found => $"{found.Span} to {found.Span.EndLine},{found.Span.EndColumn} {found.Id}")
                    .Order(StringComparer.Ordinal),
                string.Join('\n', file.Diagnostics)
            );
        return file.Diagnostics;
    }

    private static string Quote(string text) => JsonConvert.ToString(text);
}
