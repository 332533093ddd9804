using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Slipway.Generators.Tests.Generation;

/// <summary>The options a project has for its schemas.</summary>
/// <param name="properties">The project's properties.</param>
internal sealed class SchemaOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(one => "build_property." + one.Name, one => one.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is SchemaText schema
            ? new Options(new() { ["build_metadata.AdditionalFiles.SlipwaySchema"] = schema.Use })
            : new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
