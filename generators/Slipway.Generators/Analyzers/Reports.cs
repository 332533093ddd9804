using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Rules;
using Slipway.Generators.Specs;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Speech;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Slipway.Generators.Analyzers;

/// <summary>Makes the compiler's findings of what rules found: said in C#, with the fix as data and the link to the page.</summary>
/// <param name="symbols">The library's types.</param>
/// <param name="options">What the project says.</param>
internal sealed class Reports(SpecSymbols symbols, AnalyzerOptions options)
{
    private readonly string? pages = RulePages.Of(options.AnalyzerConfigOptionsProvider);

    /// <summary>Makes the compiler's finding.</summary>
    /// <param name="finding">What a rule found.</param>
    /// <param name="model">The code; null where the message names no member.</param>
    public Diagnostic Of(Finding finding, SemanticModel? model)
    {
        var descriptor = finding.Descriptor;
        var speech = new CodeSpeech(CalledBuilders.At(finding.Location, model, symbols));
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            speech.Say(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), finding.Arguments),
            descriptor.DefaultSeverity,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            warningLevel: descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
            descriptor.Title,
            descriptor.Description,
            RulePage.Link(pages, descriptor.Id),
            finding.Location,
            additionalLocations: null,
            descriptor.CustomTags,
            ImmutableDictionary.CreateRange(FixProperties.Of(finding.Fix))
        );
    }
}
