using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Slipway.Generators.Diagnostics;

/// <summary>The folder with a page for each rule: only the project knows where its package is, so descriptors have no link of their own.</summary>
internal static class RulePages
{
    /// <summary>The folder that the project names; null where it names none.</summary>
    public static string? Of(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property._SlipwayRulePages", out var folder) ? folder : null;

    /// <summary>Gives a finding the link to its page.</summary>
    public static Diagnostic Linked(Diagnostic finding, string? folder)
    {
        if (Slipway.Schema.Diagnostics.RulePage.Link(folder, finding.Id) is not { } link)
            return finding;
        var descriptor = finding.Descriptor;
        return Diagnostic.Create(
            finding.Id,
            descriptor.Category,
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            finding.Severity,
            finding.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            finding.WarningLevel,
            descriptor.Title,
            descriptor.Description,
            link,
            finding.Location,
            finding.AdditionalLocations,
            descriptor.CustomTags,
            finding.Properties
        );
    }
}
