using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Slipway.Generators.Tests.Generation;

/// <summary>A schema file as the compiler gives it to the generator.</summary>
internal sealed class SchemaText(string path, string text, string use = "true") : AdditionalText
{
    public override string Path => path;

    /// <summary>The metadata <c>SlipwaySchema</c>.</summary>
    public string Use => use;

    public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
        Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8);
}
